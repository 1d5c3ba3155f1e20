package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;

/** The rows of one commit, made beforehand: orders with their revisions, lines, and the ends of the chains of their accounts. */
record BareRows(List<Head> heads, List<Line> lines, List<Head> chainEnds) {

    private static final int HASH_LENGTH = 32;

    /** An order as its rows have it. */
    record Head(OrderDocument order, UUID id, UUID accountId, byte[] digest, long position, byte[] chainHash) {

        BigDecimal quantity() {
            return order.lines().stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** A line and the order that it belongs to. */
    record Line(Head head, OrderLine line) {}

    /** Makes rows of documents, and remembers how long the chain of each account is by then. */
    record Maker(Map<String, UUID> accounts, Map<UUID, Long> positions, SplittableRandom random) {

        BareRows make(List<OrderDocument> orders, Instant now) {
            List<Head> heads = orders.stream().map(order -> head(order, now)).toList();
            List<Line> lines = new ArrayList<>();
            Map<UUID, Head> ends = new TreeMap<>(Comparator.comparing(UUID::toString));
            for (Head head : heads) {
                head.order().lines().forEach(line -> lines.add(new Line(head, line)));
                ends.put(head.accountId(), head);
            }
            return new BareRows(heads, lines, List.copyOf(ends.values()));
        }

        private Head head(OrderDocument order, Instant now) {
            UUID account = Objects.requireNonNull(accounts.get(order.accountExternalId()));
            long position = positions.merge(account, 1L, Long::sum);
            return new Head(order, uuidV7(now), account, hash(), position, hash());
        }

        private byte[] hash() {
            byte[] hash = new byte[HASH_LENGTH];
            random.nextBytes(hash);
            return hash;
        }

        /** Time first, so that rows of one moment are neighbours in the index; RFC 9562, section 5.7. */
        private UUID uuidV7(Instant now) {
            long time = (now.toEpochMilli() << 16) | 0x7000 | random.nextInt(0x1000);
            return new UUID(time, (random.nextLong() >>> 2) | Long.MIN_VALUE);
        }
    }

    Instant orderedAt() {
        return heads.get(0).order().orderedAt();
    }

    LocalDate orderedOn() {
        return orderedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
