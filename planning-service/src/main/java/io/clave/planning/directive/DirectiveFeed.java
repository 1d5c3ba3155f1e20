package io.clave.planning.directive;

import io.clave.planning.account.Account;
import io.clave.planning.account.Accounts;
import io.clave.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Directives as others see them: with the names of their accounts. */
@Singleton
class DirectiveFeed {

    private final Accounts accounts;
    private final Outbox outbox;

    DirectiveFeed(Accounts accounts, Outbox outbox) {
        this.accounts = accounts;
        this.outbox = outbox;
    }

    boolean knows(UUID accountId) {
        return !accounts.find(List.of(accountId)).isEmpty();
    }

    List<DirectiveView> views(List<Directive> directives) {
        Map<UUID, Account> byId = accounts.find(
                directives.stream().map(Directive::accountId).distinct().toList());
        return directives.stream()
                .map(directive -> DirectiveView.of(
                        directive, Objects.requireNonNull(byId.get(directive.accountId()), "account of a directive")))
                .toList();
    }

    /** Publishes the step that each of them just took. */
    List<DirectiveView> publish(List<Directive> directives) {
        List<DirectiveView> views = views(directives);
        outbox.recordAll(views.stream().map(DirectiveEvent::of).toList());
        return views;
    }
}
