package io.clave.scoring.score;

import io.clave.platform.sweep.Pace;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Notices what no event tells: that an account is silent, and that its portfolio changed around it. */
@Singleton
class RescoringSchedule {

    private static final Logger LOG = Logger.getLogger(RescoringSchedule.class);

    private final RescoringShard shard;
    private final Pace thresholdsPace;
    private volatile boolean stopping;

    RescoringSchedule(RescoringShard shard, RescoringConfig config) {
        this.shard = shard;
        this.thresholdsPace = new Pace(config.thresholdsShare());
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "${clave.scoring.rescoring.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void rescore() {
        int rescored = 0;
        int next;
        do {
            next = shard.next();
            rescored += next;
        } while (next > 0 && !stopping);
        if (rescored > 0) {
            LOG.infof("%d accounts were rescored for a new day, new thresholds or another model", rescored);
        }
    }

    @Scheduled(every = "${clave.scoring.rescoring.thresholds-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void followPortfolio() {
        thresholdsPace.run(shard::refreshThresholds);
    }
}
