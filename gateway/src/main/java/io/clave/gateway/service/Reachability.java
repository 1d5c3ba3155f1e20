package io.clave.gateway.service;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Logs when a service goes away and when it is back, once each and not for every request. */
@Singleton
public class Reachability {

    private static final Logger LOG = Logger.getLogger(Reachability.class);

    private final Set<Service> away = ConcurrentHashMap.newKeySet();

    public void failed(Service service, Throwable cause) {
        if (away.add(service)) {
            LOG.warnf(cause, "%s does not answer", service.module());
        }
    }

    public void answered(Service service) {
        if (!away.isEmpty() && away.remove(service)) {
            LOG.infof("%s answers again", service.module());
        }
    }
}
