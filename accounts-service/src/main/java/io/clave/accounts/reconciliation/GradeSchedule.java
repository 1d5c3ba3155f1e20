package io.clave.accounts.reconciliation;

import io.clave.platform.intake.PassingFault;
import io.clave.platform.sweep.Pace;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Grades accounts in the background, at a bounded pace. */
@Singleton
class GradeSchedule {

    private static final Logger LOG = Logger.getLogger(GradeSchedule.class);

    private final GradeNews news;
    private final Pace pace;

    GradeSchedule(GradeNews news, DataQualityConfig config) {
        this.news = news;
        this.pace = new Pace(config.timeShare());
    }

    @Scheduled(every = "${clave.accounts.data-quality.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void grade() {
        try {
            pace.run(news::tellSome);
        } catch (RuntimeException failure) {
            if (!PassingFault.is(failure)) {
                throw failure;
            }
            LOG.warnf("the grading goes on later: %s", failure.getMessage());
        }
    }
}
