package io.clave.planning.intake;

import io.clave.planning.account.Account;
import io.clave.planning.account.Accounts;
import io.clave.planning.alert.RaisingAlerts;
import io.clave.platform.intake.EventIntake;
import io.clave.platform.intake.IncomingEvent;
import io.clave.platform.json.Json;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Accounts as they are published: kept, and their alerts weighed again when their tier is new. */
@ApplicationScoped
class AccountEvents {

    private static final Set<String> TYPES =
            Set.of("io.clave.accounts.account-opened.v1", "io.clave.accounts.account-updated.v1");

    private final EventIntake intake;
    private final Json json;
    private final Accounts accounts;
    private final RaisingAlerts alerts;

    AccountEvents(EventIntake intake, Json json, Accounts accounts, RaisingAlerts alerts) {
        this.intake = intake;
        this.json = json;
        this.accounts = accounts;
        this.alerts = alerts;
    }

    @Incoming("accounts-account")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        intake.consume(records, this::take);
    }

    private void take(List<IncomingEvent> events) {
        List<Account> published = events.stream()
                .filter(event -> TYPES.contains(event.type()))
                .map(event -> json.read(event.value(), AccountPublished.class).account())
                .toList();
        alerts.weigh(accounts.keep(published));
    }
}
