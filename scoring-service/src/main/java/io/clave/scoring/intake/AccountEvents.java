package io.clave.scoring.intake;

import io.clave.platform.intake.EventIntake;
import io.clave.platform.intake.IncomingEvent;
import io.clave.platform.json.Json;
import io.clave.scoring.history.AccountChanged;
import io.clave.scoring.history.DataQualityGraded;
import io.clave.scoring.history.LedgerComparison;
import io.clave.scoring.history.LedgerSummarised;
import io.clave.scoring.history.OrderRecorded;
import io.clave.scoring.history.Projection;
import io.clave.scoring.score.Rescoring;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Turns the events of the accounts service into histories and scores, a batch of events in one transaction. */
@ApplicationScoped
class AccountEvents {

    private static final Set<String> ACCOUNT_TYPES =
            Set.of("io.clave.accounts.account-opened.v1", "io.clave.accounts.account-updated.v1");
    private static final String GRADE_TYPE = "io.clave.accounts.data-quality-graded.v1";
    private static final String ORDER_TYPE = "io.clave.accounts.order-recorded.v1";

    private static final String SUMMARY_TYPE = "io.clave.accounts.ledger-summarised.v1";

    private final EventIntake intake;
    private final Json json;
    private final Projection projection;
    private final LedgerComparison comparison;
    private final Rescoring rescoring;

    AccountEvents(
            EventIntake intake, Json json, Projection projection, LedgerComparison comparison, Rescoring rescoring) {
        this.intake = intake;
        this.json = json;
        this.projection = projection;
        this.comparison = comparison;
        this.rescoring = rescoring;
    }

    @Incoming("accounts-account")
    @Blocking
    void consumeAccounts(ConsumerRecords<byte[], byte[]> records) {
        intake.consume(records, this::applyAccounts);
    }

    @Incoming("accounts-order")
    @Blocking
    void consumeOrders(ConsumerRecords<byte[], byte[]> records) {
        intake.consume(records, this::applyOrders);
    }

    private void applyAccounts(List<IncomingEvent> events) {
        List<AccountChanged> facts = events.stream()
                .filter(event -> ACCOUNT_TYPES.contains(event.type()))
                .map(event -> json.read(event.value(), AccountChanged.class).complete())
                .toList();
        rescoring.rescore(projection.recordAccounts(facts));
        List<DataQualityGraded> grades = events.stream()
                .filter(event -> GRADE_TYPE.equals(event.type()))
                .map(event -> json.read(event.value(), DataQualityGraded.class).complete())
                .toList();
        if (!grades.isEmpty()) {
            projection.recordGrades(grades);
        }
    }

    private void applyOrders(List<IncomingEvent> events) {
        List<OrderRecorded> facts = events.stream()
                .filter(event -> ORDER_TYPE.equals(event.type()))
                .map(event -> json.read(event.value(), OrderRecorded.class).complete())
                .toList();
        rescoring.rescore(projection.recordOrders(facts));
        comparison.compare(events.stream()
                .filter(event -> SUMMARY_TYPE.equals(event.type()))
                .map(event -> json.read(event.value(), LedgerSummarised.class).complete())
                .toList());
    }
}
