package io.clave.scoring.priority;

import io.clave.platform.id.Ids;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.platform.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Priorities that people decide: each has an author, a reason and an end. */
@ApplicationScoped
class Overrides {

    private final OverrideRepository overrides;
    private final PriorityConfig config;
    private final Cursors cursors;
    private final Clock clock;

    Overrides(OverrideRepository overrides, PriorityConfig config, Cursors cursors, Clock clock) {
        this.overrides = overrides;
        this.config = config;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    PriorityOverride give(
            String source, String orderId, BigDecimal score, String reason, Instant expiresAt, String author) {
        Instant now = clock.instant();
        if (!expiresAt.isAfter(now)) {
            throw Invalid.at("/expiresAt", "in-the-past", "An override must end in the future.");
        }
        if (expiresAt.isAfter(now.plus(config.longestOverride()))) {
            String longest = config.longestOverride().toDays() + " days";
            throw Invalid.at("/expiresAt", "too-late", "An override must end within " + longest + ".");
        }
        PriorityOverride override =
                new PriorityOverride(Ids.next(), source, orderId, score, reason, author, now, expiresAt);
        overrides.add(override);
        return override;
    }

    Map<OrderToRank.Key, PriorityOverride> inForce(Collection<OrderToRank.Key> orders, Instant moment) {
        return overrides.inForce(orders, moment);
    }

    Page<OverrideView> page(@Nullable String source, @Nullable String orderId, @Nullable String cursor, int limit) {
        String filter = "overrides " + List.of(String.valueOf(source), String.valueOf(orderId));
        UUID before = cursor == null
                ? null
                : UUID.fromString(cursors.decode(filter, cursor).get(0));
        List<PriorityOverride> found = overrides.list(source, orderId, before, limit + 1);
        List<PriorityOverride> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? cursors.encode(filter, shown.get(limit - 1).id().toString())
                : null;
        Instant now = clock.instant();
        return new Page<>(
                shown.stream().map(override -> OverrideView.of(override, now)).toList(), next);
    }
}
