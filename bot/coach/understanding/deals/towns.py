"""Towns that people drive to: where somebody went, not whom they sell to. Lists only."""

from typing import Final

TOWNS: Final = frozenset(
    """
    aalsmeer aalst alkmaar almelo almere alphen amersfoort amstelveen amsterdam antwerpen apeldoorn arnhem assen barendrecht barneveld bergen beringen beverwijk bilzen
    boxtel breda brugge brussel bussum capelle charleroi culemborg delft deventer diemen dieren doetinchem dordrecht drachten dronten ede eindhoven elst emmeloord emmen
    enschede ermelo etten geel geldermalen geldrop geleen genk gent goes gorinchem gouda groningen haarlem haarlemmermeer hardenberg harderwijk harelbeke hasselt heemskerk
    heerenveen heerlen helmond hengelo herentals hilversum hoogeveen hoorn houten huizen ieper ijmuiden izegem kampen katwijk kortrijk leek leerdam leeuwarden leiden lelystad leusden
    leuven lier lokeren lommel luik maastricht mechelen meppel middelburg mol mortsel naaldwijk namen nieuwegein nijkerk nijmegen ninove oisterwijk oosterhout oostende oss oudenaarde
    papendrecht purmerend raalte ridderkerk rijswijk roermond roeselare roosendaal rotterdam schiedam schiphol sittard sliedrecht sneek soest spijkenisse steenwijk tegelen terneuzen
    tiel tielt tienen tilburg tongeren turnhout uden utrecht veenendaal veghel venlo venray vilvoorde vlaardingen vlissingen waalwijk waregem wageningen weert winschoten winterswijk
    woerden zaandam zaltbommel zeist zevenaar zoetermeer zottegem zutphen zwijndrecht zwolle
    aberdeen bath bedford belfast birmingham blackburn blackpool bolton bournemouth bradford brighton bristol burnley cambridge canterbury cardiff carlisle chelmsford cheltenham
    chester cork coventry crewe croydon darlington derby doncaster dover dublin dundalk dundee durham edinburgh ennis exeter galway gateshead glasgow gloucester grimsby guildford halifax harlow harrogate
    hereford huddersfield hull inverness ipswich kilkenny lancaster leeds leicester lichfield limerick lincoln liverpool london londonderry loughborough luton maidstone manchester middlesbrough
    newcastle newport newry northampton norwich nottingham nuneaton oldham oxford perth peterborough plymouth portsmouth preston reading rochdale rotherham salford salisbury scunthorpe
    sheffield shrewsbury sligo slough southampton southend stevenage stirling stockport stockton sunderland swansea swindon taunton telford torquay tralee wakefield walsall warrington
    warwick waterford watford wexford wigan winchester wolverhampton worcester worthing wrexham yeovil york
    albany albuquerque amarillo atlanta austin baltimore boise boston brisbane buffalo calgary charlotte chicago cincinnati cleveland columbus dallas dayton denver detroit
    edmonton fresno hartford houston indianapolis jacksonville lubbock madison melbourne memphis miami milwaukee minneapolis mobile montreal nashville oakland omaha orlando ottawa
    philadelphia phoenix pittsburgh portland raleigh reno richmond sacramento seattle spokane springfield sydney syracuse tacoma tampa toledo toronto tucson tulsa vancouver wichita winnipeg
    aachen berlijn berlin bremen dortmund duisburg dusseldorf essen frankfurt hamburg hannover keulen cologne leipzig munchen munich munster nuremberg stuttgart lille rijsel parijs paris
    lyon londen manchester milan milaan madrid barcelona wenen vienna zurich geneve geneva copenhagen kopenhagen oslo stockholm warschau warsaw praag prague
    """.split()
)  # fmt: skip
# "Den Haag", "Den Bosch", "Bergen op Zoom": towns of more than one word.
TOWNS_OF_MORE: Final = frozenset(
    {
        ("den", "haag"),
        ("den", "bosch"),
        ("den", "helder"),
        ("den", "burg"),
        ("bergen", "op", "zoom"),
        ("sint", "niklaas"),
        ("san", "antonio"),
        ("san", "diego"),
        ("san", "francisco"),
        ("san", "jose"),
        ("el", "paso"),
        ("fort", "worth"),
        ("kansas", "city"),
        ("las", "vegas"),
        ("los", "angeles"),
        ("new", "york"),
        ("new", "orleans"),
        ("oklahoma", "city"),
        ("salt", "lake", "city"),
        ("st", "louis"),
        ("milton", "keynes"),
        ("stoke", "on", "trent"),
        ("tunbridge", "wells"),
    }
)
