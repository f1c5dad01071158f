"""The adapter to Toggle's GraphQL API: transport, sign-in, and what each reply proves."""
