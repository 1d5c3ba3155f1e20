package io.clave.accounts.account;

import io.clave.platform.http.Etags;
import io.clave.platform.outbox.Outbox;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads accounts and changes them one at a time. */
@ApplicationScoped
class Accounts {

    private final AccountRepository accounts;
    private final Outbox outbox;
    private final Event<AccountIdentified> identified;
    private final Cursors cursors;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            Outbox outbox,
            Event<AccountIdentified> identified,
            Cursors cursors,
            Clock clock) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.identified = identified;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Account open(AccountProfile profile, List<ExternalId> externalIds) {
        requireParent(profile);
        accounts.reserve(externalIds, true);
        Map<ExternalId, UUID> taken = accounts.resolve(externalIds);
        if (!taken.isEmpty()) {
            throw new ExternalIdTaken(taken.keySet());
        }
        Account account = Account.open(profile, externalIds, clock.instant());
        accounts.insert(List.of(account));
        outbox.record(AccountEvents.opened(account));
        Map<ExternalId, UUID> known = new HashMap<>();
        externalIds.forEach(id -> known.put(id, account.id()));
        identified.fire(new AccountIdentified(known));
        return account;
    }

    /** Changes an account that is still at the version the caller has seen; a change of nothing is none. */
    @Transactional
    Account change(UUID id, @Nullable String ifMatch, UnaryOperator<AccountProfile> change) {
        accounts.lockHierarchy();
        Account account = accounts.lock(id).orElseThrow(AccountNotFound::new);
        Etags.requireMatch(ifMatch, account.version());
        AccountProfile next = change.apply(account.profile());
        if (next.equals(account.profile())) {
            return account;
        }
        requireParent(next);
        requireNoCycle(next, id);
        Account changed = account.changed(next, clock.instant());
        accounts.update(List.of(changed));
        outbox.record(AccountEvents.updated(changed));
        return changed;
    }

    Account get(UUID id) {
        return accounts.find(id).orElseThrow(AccountNotFound::new);
    }

    Account get(ExternalId externalId) {
        UUID id = accounts.resolve(List.of(externalId)).get(externalId);
        if (id == null) {
            throw new AccountNotFound();
        }
        return get(id);
    }

    Page<AccountView> list(AccountFilter filter, @Nullable String cursor, int limit) {
        List<String> after = cursor == null ? null : cursors.decode(filter.fingerprint(), cursor);
        List<Account> found = accounts.list(filter, after, limit + 1);
        return cursors.page(filter.fingerprint(), found, limit, filter::keyset, AccountView::of);
    }

    private void requireParent(AccountProfile profile) {
        UUID parent = profile.parentAccountId();
        if (parent != null && !accounts.exists(parent)) {
            throw new UnknownParent();
        }
    }

    private void requireNoCycle(AccountProfile profile, UUID id) {
        UUID parent = profile.parentAccountId();
        if (parent != null && accounts.isBelow(parent, id)) {
            throw new AccountCycle();
        }
    }
}
