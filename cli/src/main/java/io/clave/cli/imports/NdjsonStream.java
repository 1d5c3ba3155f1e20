package io.clave.cli.imports;

import io.clave.cli.api.ApiJson;
import io.clave.cli.api.OrderDocument;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.function.Consumer;

/** Orders as lines of JSON, made while they are read. */
final class NdjsonStream extends InputStream {

    private final Iterator<OrderDocument> orders;
    private final Consumer<OrderDocument> passed;
    private ByteBuffer line = ByteBuffer.allocate(0);

    /** @param passed hears of each order as it goes out */
    NdjsonStream(Iterator<OrderDocument> orders, Consumer<OrderDocument> passed) {
        this.orders = orders;
        this.passed = passed;
    }

    @Override
    public int read() {
        return hasMore() ? line.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int filled = 0;
        while (filled < length && hasMore()) {
            int part = Math.min(length - filled, line.remaining());
            line.get(buffer, offset + filled, part);
            filled += part;
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }

    private boolean hasMore() {
        while (!line.hasRemaining() && orders.hasNext()) {
            OrderDocument order = orders.next();
            byte[] json = ApiJson.bytes(order);
            line = ByteBuffer.allocate(json.length + 1)
                    .put(json)
                    .put((byte) '\n')
                    .flip();
            passed.accept(order);
        }
        return line.hasRemaining();
    }
}
