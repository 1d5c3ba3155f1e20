package io.clave.accounts.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which account an identifier of another system means. */
@ApplicationScoped
public class AccountDirectory {

    private final AccountRepository accounts;
    private final AccountUpserts upserts;

    AccountDirectory(AccountRepository accounts, AccountUpserts upserts) {
        this.accounts = accounts;
        this.upserts = upserts;
    }

    /**
     * The accounts known under these identifiers. What is missing from the answer stays unknown until the end of the
     * caller's transaction: whoever opens such an account waits, and then sees what the caller has done.
     */
    @Transactional(TxType.MANDATORY)
    public Map<ExternalId, UUID> resolve(Collection<ExternalId> ids) {
        Map<ExternalId, UUID> known = accounts.resolve(ids);
        List<ExternalId> unknown = ids.stream()
                .filter(id -> !known.containsKey(id))
                .sorted()
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            accounts.reserve(unknown, false);
            known.putAll(accounts.resolve(unknown));
        }
        return known;
    }

    /** Opens an account for each identifier that has none, named like the identifier until somebody knows better. */
    @Transactional(TxType.MANDATORY)
    public Map<ExternalId, UUID> resolveOrOpen(Collection<ExternalId> ids) {
        Map<ExternalId, UUID> known = accounts.resolve(ids);
        List<AccountUpsert> bare = ids.stream()
                .filter(id -> !known.containsKey(id))
                .sorted()
                .distinct()
                .map(id -> new AccountUpsert(id, AccountProfile.named(id.externalId()), null))
                .toList();
        if (bare.isEmpty()) {
            return known;
        }
        openUnlessKnown(bare);
        return accounts.resolve(ids);
    }

    public void requireAccount(UUID id) {
        if (!accounts.exists(id)) {
            throw new AccountNotFound();
        }
    }

    private void openUnlessKnown(List<AccountUpsert> bare) {
        accounts.reserve(bare.stream().map(AccountUpsert::id).toList(), true);
        Map<ExternalId, UUID> meanwhile =
                accounts.resolve(bare.stream().map(AccountUpsert::id).toList());
        upserts.upsert(
                bare.stream().filter(row -> !meanwhile.containsKey(row.id())).toList());
    }
}
