"""A small proxy for tunnels, as corporate networks have them."""

import asyncio

from tests.doubles.raw_server import Heard, Wire


async def tunnel(heard: Heard, wire: Wire) -> None:
    """Open a tunnel to wherever a CONNECT points, and carry bytes both ways until either side ends it."""
    host, _, port = heard.target.partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    wire.writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    there = asyncio.ensure_future(_carry(wire.reader, writer))
    back = asyncio.ensure_future(_carry(reader, wire.writer))
    try:
        await asyncio.wait((there, back), return_when=asyncio.FIRST_COMPLETED)
    finally:
        there.cancel()
        back.cancel()
        writer.close()
        wire.writer.close()
        await asyncio.gather(there, back, return_exceptions=True)


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(65536):
        writer.write(piece)
        await writer.drain()
