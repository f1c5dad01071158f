"""The adapter to Toggle's GraphQL API: transport, sign-in, and what each reply proves.

A "page" in these comments is one of the vendor's public documentation, by its title.
"""
