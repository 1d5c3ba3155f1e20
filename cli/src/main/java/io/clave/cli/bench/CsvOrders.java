package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A CSV file of so many orders, made while it is read. */
final class CsvOrders extends InputStream {

    private static final String HEADER =
            "orderId,revision,accountExternalId,status,orderedAt,currency,lineNumber,product,quantity,unitPrice\n";
    private static final int BLOCK = 100;

    private final BenchOrders range;
    private final int count;
    private final List<String> accounts;
    private byte[] block = HEADER.getBytes(StandardCharsets.UTF_8);
    private int position;
    private int made;
    private long passed;

    CsvOrders(BenchOrders range, int count, List<String> accounts) {
        this.range = range;
        this.count = count;
        this.accounts = accounts;
    }

    /** Bytes that were read so far. */
    long passed() {
        return passed;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (position == block.length && !fill()) {
            return -1;
        }
        int part = Math.min(length, block.length - position);
        System.arraycopy(block, position, buffer, offset, part);
        position += part;
        passed += part;
        return part;
    }

    private boolean fill() {
        int end = Math.min(count, made + BLOCK);
        block = IntStream.range(made, end)
                .mapToObj(number -> rows(range.order(number, accounts.get(number % accounts.size()))))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        made = end;
        position = 0;
        return block.length > 0;
    }

    private static String rows(OrderDocument order) {
        String head = String.join(
                ",",
                order.orderId(),
                String.valueOf(order.revision()),
                order.accountExternalId(),
                order.status().name(),
                order.orderedAt().toString(),
                order.currency());
        return order.lines().stream()
                .map(line -> String.join(
                                ",",
                                head,
                                String.valueOf(line.lineNumber()),
                                line.product(),
                                line.quantity().toPlainString(),
                                line.unitPrice().toPlainString())
                        + "\n")
                .collect(Collectors.joining());
    }
}
