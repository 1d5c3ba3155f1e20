package io.clave.platform.http;

import io.clave.platform.problem.DomainException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body that is counted as it comes in, and refused as soon as it is too large. */
public final class BoundedBody extends FilterInputStream {

    private final long largest;
    private final Supplier<? extends DomainException> tooLarge;
    private long count;

    /** @param largest in bytes */
    public BoundedBody(InputStream body, long largest, Supplier<? extends DomainException> tooLarge) {
        super(body);
        this.largest = largest;
        this.tooLarge = tooLarge;
    }

    /** How many bytes have come in. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        count += bytes;
        if (count > largest) {
            throw tooLarge.get();
        }
    }
}
