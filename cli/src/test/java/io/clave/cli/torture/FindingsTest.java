package io.clave.cli.torture;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.cli.api.OrderDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {

    private static final TortureAccount ACCOUNT = new TortureAccount("s-1", true);

    @TempDir
    Path directory;

    private final Oracle oracle = new Oracle();
    private final OrderDocument order = new Orders("s", new Random(1)).opened(ACCOUNT);

    @Test
    void aStackThatKnowsWhatWasSentIsClean() {
        take(order);

        assertThat(Findings.of(oracle, acknowledged(order), seen(oracle.orders()))
                        .differences())
                .isEmpty();
    }

    @Test
    void anOrderThatWasAcknowledgedAndIsNotThereIsFound() {
        Findings findings = Findings.of(oracle, acknowledged(order), seen(Map.of()));

        assertThat(findings.differences())
                .singleElement()
                .asString()
                .contains("journal", order.orderId(), String.valueOf(order.revision()));
    }

    @Test
    void anAmountThatDiffersIsFoundWhereverItDiffers() {
        take(order);

        Findings findings = Findings.of(
                oracle,
                acknowledged(order),
                seen(Map.of(order.orderId(), State.of(order.revision(), new BigDecimal("-1")))));

        assertThat(findings.differences())
                .hasSize(2)
                .anyMatch(text -> text.startsWith("ledger"))
                .anyMatch(text -> text.startsWith("projection"));
    }

    @Test
    void theJournalKeepsTheHighestRevisionUntilItIsDiscarded() throws IOException {
        Path file = directory.resolve("journal");
        try (Journal journal = Journal.in(file)) {
            journal.acknowledged(List.of(order.revised(3, order.status(), order.lines()), order));
            journal.sync();

            assertThat(journal.read()).containsExactly(Map.entry(order.orderId(), 3));
            assertThat(Files.readAllLines(file)).hasSize(2);
            journal.discard();
        }
        assertThat(file).doesNotExist();
    }

    private void take(OrderDocument document) {
        oracle.open(ACCOUNT);
        oracle.take(Message.of(ACCOUNT, document));
    }

    private static Map<String, Integer> acknowledged(OrderDocument document) {
        return Map.of(document.orderId(), document.revision());
    }

    private Seen seen(Map<String, State> orders) {
        return new Seen(orders, oracle.accepted(), orders, new EventLog.Read(oracle.accepted(), 0), 0, 0, 0);
    }
}
