package io.clave.planning.account;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The accounts that planning has heard of. */
@ApplicationScoped
public class Accounts {

    private final AccountRepository accounts;

    Accounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Keeps the newest version of each account; answers those whose tier is new. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> keep(Collection<Account> published) {
        Map<UUID, Account> newest = new HashMap<>();
        published.forEach(account -> newest.merge(account.accountId(), account, Accounts::newer));
        return accounts.keep(newest.values());
    }

    /** Those of the accounts that were published, by id. */
    public Map<UUID, Account> find(Collection<UUID> accountIds) {
        return accounts.find(accountIds).stream().collect(Collectors.toMap(Account::accountId, Function.identity()));
    }

    /** Refuses an account that nothing was ever heard of. */
    public void requireKnown(UUID accountId) {
        if (!accounts.isKnown(accountId)) {
            throw new AccountNotFound(accountId);
        }
    }

    private static Account newer(Account one, Account other) {
        return one.version() >= other.version() ? one : other;
    }

    static final class AccountNotFound extends DomainException {
        AccountNotFound(UUID accountId) {
            super(Kind.NOT_FOUND, "There is no account " + accountId + ".");
        }
    }
}
