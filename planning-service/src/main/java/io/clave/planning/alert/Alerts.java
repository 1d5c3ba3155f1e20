package io.clave.planning.alert;

import io.clave.platform.outbox.Outbox;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do with alerts: they read and acknowledge them. */
@ApplicationScoped
class Alerts {

    private final AlertRepository alerts;
    private final Outbox outbox;
    private final Cursors cursors;
    private final Clock clock;

    Alerts(AlertRepository alerts, Outbox outbox, Cursors cursors, Clock clock) {
        this.alerts = alerts;
        this.outbox = outbox;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    SeenAlert acknowledge(UUID alertId, String by, @Nullable String note) {
        Alert acknowledged = alerts.acknowledge(alertId, by, clock.instant(), note)
                .orElseThrow(() -> get(alertId).alert().refusal());
        outbox.record(AlertEvent.acknowledged(acknowledged));
        return get(alertId);
    }

    SeenAlert get(UUID alertId) {
        return alerts.find(alertId).orElseThrow(() -> new AlertNotFound(alertId));
    }

    Page<SeenAlert> list(AlertFilter filter, AlertSort sort, int limit, @Nullable String cursor) {
        String query = sort + " " + filter;
        List<String> after = cursor == null ? List.of() : cursors.decode(query, cursor);
        List<SeenAlert> found = alerts.list(filter, sort, after, limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        Alert last = found.get(limit - 1).alert();
        return new Page<>(found.subList(0, limit), cursors.encode(query, sort.keyOf(last)));
    }
}
