"""The whole product, loaded: what a server of programs imports before it forks for them (see `programs`)."""

import pkgutil
from importlib import import_module
from typing import get_args

import bot
import handlers
import storage
from bot.coach.understanding.text import Language
from bot.coach.words import all_readers

for package in (bot, handlers, storage):
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        # Migrations are run by Alembic, one by one.
        if ".migrations." not in module.name:
            import_module(module.name)
for language in get_args(Language):
    all_readers.load(language)
