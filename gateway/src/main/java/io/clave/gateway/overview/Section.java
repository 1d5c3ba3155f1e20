package io.clave.gateway.overview;

import io.clave.gateway.service.Service;
import java.util.UUID;

/** A part of an overview: whose it is and where it is read. */
enum Section {
    ACCOUNT(Service.ACCOUNTS, "account", ""),
    SCORE(Service.SCORING, "score", "/score"),
    PLAN(Service.PLANNING, "plan", "/plan"),
    ALERTS(Service.PLANNING, "alerts", "/alerts");

    private final Service service;
    private final String title;
    private final String suffix;

    Section(Service service, String title, String suffix) {
        this.service = service;
        this.title = title;
        this.suffix = suffix;
    }

    Service service() {
        return service;
    }

    String title() {
        return title;
    }

    String target(UUID account) {
        return "/api/v1/accounts/" + account + suffix;
    }
}
