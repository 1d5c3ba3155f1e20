package io.clave.accounts.account;

import io.clave.platform.outbox.Outbox;
import io.clave.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Takes accounts as other systems describe them: the same description twice changes nothing. */
@ApplicationScoped
class AccountUpserts {

    /** What became of one row. */
    record Upserted(Account account, UpsertOutcome outcome) {}

    private final AccountRepository accounts;
    private final Outbox outbox;
    private final Event<AccountIdentified> identified;
    private final Clock clock;

    AccountUpserts(AccountRepository accounts, Outbox outbox, Event<AccountIdentified> identified, Clock clock) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.identified = identified;
        this.clock = clock;
    }

    /** All rows or, when one of them is refused, none. */
    @Transactional
    List<Upserted> upsert(List<AccountUpsert> rows) {
        accounts.lockHierarchy();
        accounts.reserve(rows.stream().map(AccountUpsert::id).toList(), true);
        Working working = new Working(known(rows), clock.instant());
        List<Upserted> outcomes = rows.stream().map(working::apply).toList();
        store(working);
        return outcomes;
    }

    private Map<ExternalId, Account> known(List<AccountUpsert> rows) {
        Set<ExternalId> named = new TreeSet<>();
        for (AccountUpsert row : rows) {
            named.add(row.id());
            if (row.parent() != null) {
                named.add(row.parent());
            }
        }
        Map<ExternalId, UUID> ids = accounts.resolve(named);
        Map<UUID, Account> locked = accounts.lockAll(Set.copyOf(ids.values()));
        Map<ExternalId, Account> known = new HashMap<>();
        ids.forEach((externalId, id) -> known.put(externalId, locked.get(id)));
        return known;
    }

    private void store(Working working) {
        List<Account> created = List.copyOf(working.created.values());
        List<Account> updated = List.copyOf(working.updated.values());
        accounts.insert(created);
        accounts.update(updated);
        requireNoCycle(updated);
        List<OutgoingEvent> events = new ArrayList<>();
        created.forEach(account -> events.add(AccountEvents.opened(account)));
        updated.forEach(account -> events.add(AccountEvents.updated(account)));
        outbox.recordAll(events);
        if (!created.isEmpty()) {
            identified.fire(new AccountIdentified(working.createdIds()));
        }
    }

    private void requireNoCycle(List<Account> updated) {
        for (Account account : updated) {
            UUID parent = account.profile().parentAccountId();
            if (parent != null && accounts.isBelow(parent, account.id())) {
                throw new AccountCycle();
            }
        }
    }

    /** The rows applied one after another, each seeing those before it. */
    private static final class Working {

        private final Map<ExternalId, Account> current;
        private final Map<UUID, Account> created = new LinkedHashMap<>();
        private final Map<UUID, Account> updated = new LinkedHashMap<>();
        private final Instant now;

        Working(Map<ExternalId, Account> current, Instant now) {
            this.current = current;
            this.now = now;
        }

        Upserted apply(AccountUpsert row) {
            AccountProfile profile = withParent(row);
            Account known = current.get(row.id());
            if (known == null) {
                Account account = Account.open(profile, List.of(row.id()), now);
                return keep(row.id(), account, created, UpsertOutcome.CREATED);
            }
            if (profile.equals(known.profile())) {
                return new Upserted(known, UpsertOutcome.UNCHANGED);
            }
            Account changed = created.containsKey(known.id())
                    ? new Account(known.id(), profile, known.externalIds(), 1, now, now)
                    : known.changed(profile, now);
            return keep(row.id(), changed, created.containsKey(known.id()) ? created : updated, UpsertOutcome.UPDATED);
        }

        Map<ExternalId, UUID> createdIds() {
            Map<ExternalId, UUID> ids = new HashMap<>();
            created.values().forEach(account -> account.externalIds().forEach(id -> ids.put(id, account.id())));
            return ids;
        }

        private Upserted keep(ExternalId id, Account account, Map<UUID, Account> to, UpsertOutcome outcome) {
            current.put(id, account);
            to.put(account.id(), account);
            return new Upserted(account, outcome);
        }

        private AccountProfile withParent(AccountUpsert row) {
            AccountProfile profile = row.profile();
            UUID parent = row.parent() == null ? profile.parentAccountId() : idOf(row.parent());
            return new AccountProfile(
                    profile.name(), profile.country(), parent, profile.tier(), profile.serviceLevelAgreement());
        }

        private UUID idOf(ExternalId parent) {
            Account known = current.get(parent);
            if (known == null) {
                throw new UnknownParent();
            }
            return known.id();
        }
    }
}
