"""Slack: payloads become the coach's inputs, its replies become Block Kit. The only place that imports Bolt or slack_sdk."""
