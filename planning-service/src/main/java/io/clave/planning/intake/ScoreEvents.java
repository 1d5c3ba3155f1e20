package io.clave.planning.intake;

import io.clave.planning.account.ScoreChange;
import io.clave.planning.account.ScoreReport;
import io.clave.planning.account.Scores;
import io.clave.planning.alert.RaisingAlerts;
import io.clave.planning.plan.Plans;
import io.clave.platform.intake.EventIntake;
import io.clave.platform.intake.IncomingEvent;
import io.clave.platform.json.Json;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Scores as they are published: kept, then followed by alerts and plans. */
@ApplicationScoped
class ScoreEvents {

    private static final String TYPE = "io.clave.scoring.score-changed.v1";

    private final EventIntake intake;
    private final Json json;
    private final Scores scores;
    private final RaisingAlerts alerts;
    private final Plans plans;

    ScoreEvents(EventIntake intake, Json json, Scores scores, RaisingAlerts alerts, Plans plans) {
        this.intake = intake;
        this.json = json;
        this.scores = scores;
        this.alerts = alerts;
        this.plans = plans;
    }

    @Incoming("scoring-score")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        intake.consume(records, this::take);
    }

    private void take(List<IncomingEvent> events) {
        List<ScoreReport> reports = events.stream()
                .filter(event -> TYPE.equals(event.type()))
                .map(event -> json.read(event.value(), ScorePublished.class).report(event.sequence()))
                .toList();
        List<ScoreChange> changes = scores.keep(reports);
        alerts.follow(changes);
        plans.follow(changes);
    }
}
