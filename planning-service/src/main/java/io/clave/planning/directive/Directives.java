package io.clave.planning.directive;

import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.platform.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every step in the life of a directive is taken here, and published as it happens. */
@ApplicationScoped
class Directives {

    private final DirectiveRepository directives;
    private final DirectiveFeed feed;
    private final Cursors cursors;
    private final Clock clock;

    Directives(DirectiveRepository directives, DirectiveFeed feed, Cursors cursors, Clock clock) {
        this.directives = directives;
        this.feed = feed;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    DirectiveView issue(Instruction instruction, String author) {
        Instant now = clock.instant();
        instruction.timeBox().requireUsable(today(now));
        if (!feed.knows(instruction.accountId())) {
            String detail = "No account " + instruction.accountId() + " was published to planning so far.";
            throw Invalid.at("/accountId", "unknown-account", detail);
        }
        Directive directive = Directive.issue(instruction, author, now);
        directives.add(directive);
        return feed.publish(List.of(directive)).get(0);
    }

    @Transactional
    DirectiveView acknowledge(UUID directiveId, String by) {
        return step(directiveId, directive -> directive.acknowledge(by, clock.instant()));
    }

    @Transactional
    DirectiveView refuse(UUID directiveId, String by, String reason) {
        return step(directiveId, directive -> directive.refuse(by, clock.instant(), reason));
    }

    /** Only the author withdraws a directive, unless the caller may act for anybody. */
    @Transactional
    DirectiveView withdraw(UUID directiveId, String by, boolean forAnybody, String reason) {
        return step(directiveId, directive -> {
            if (!forAnybody && !directive.issued().by().equals(by)) {
                throw new NotTheAuthor(directive);
            }
            return directive.withdraw(by, clock.instant(), reason);
        });
    }

    /** Ends directives whose last day is over; answers how many of at most {@code atMost}. */
    @Transactional
    int expire(int atMost) {
        Instant now = clock.instant();
        List<Directive> expired = directives.lockOverdue(today(now), atMost).stream()
                .map(directive -> directive.expire(now))
                .toList();
        directives.save(expired);
        feed.publish(expired);
        return expired.size();
    }

    DirectiveView get(UUID directiveId) {
        Directive directive = directives.find(directiveId).orElseThrow(() -> new DirectiveNotFound(directiveId));
        return feed.views(List.of(directive)).get(0);
    }

    Page<DirectiveView> list(DirectiveFilter filter, int limit, @Nullable String cursor) {
        String query = filter.toString();
        List<String> before = cursor == null ? List.of() : cursors.decode(query, cursor);
        List<Directive> found = directives.list(filter, before, limit + 1);
        if (found.size() <= limit) {
            return new Page<>(feed.views(found), null);
        }
        Directive last = found.get(limit - 1);
        String next = cursors.encode(
                query, last.issued().at().toString(), last.directiveId().toString());
        return new Page<>(feed.views(found.subList(0, limit)), next);
    }

    private DirectiveView step(UUID directiveId, UnaryOperator<Directive> taken) {
        Directive before = directives.lock(directiveId).orElseThrow(() -> new DirectiveNotFound(directiveId));
        Directive after = taken.apply(before);
        directives.save(List.of(after));
        return feed.publish(List.of(after)).get(0);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
