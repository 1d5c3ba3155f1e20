package io.clave.scoring.run;

import io.clave.models.RuleBroken;
import io.clave.models.fit.NotEstimable;
import io.clave.platform.intake.PassingFault;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries out runs one at a time on each replica, and holds the run by renewing its lease meanwhile. */
@Singleton
class RunWorker {

    private static final Logger LOG = Logger.getLogger(RunWorker.class);

    private final RunLeases leases;
    private final RunExecution execution;
    private final RunCompletion completion;
    private volatile @Nullable UUID current;
    private volatile boolean stopping;

    RunWorker(RunLeases leases, RunExecution execution, RunCompletion completion) {
        this.leases = leases;
        this.execution = execution;
        this.completion = completion;
    }

    /** A run under way is handed to another replica; what this one still computes of it changes nothing. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        UUID run = current;
        if (run != null) {
            leases.giveBack(run);
        }
    }

    @Scheduled(every = "${clave.scoring.runs.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        int givenUp = leases.giveUp();
        if (givenUp > 0) {
            LOG.errorf("%d scoring runs were given up because their replicas stopped each time", givenUp);
        }
        Optional<ScoringRun> run = leases.take();
        while (run.isPresent() && !stopping) {
            carryOut(run.get());
            run = stopping ? Optional.empty() : leases.take();
        }
    }

    @Scheduled(every = "${clave.scoring.runs.renew-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void renew() {
        UUID run = current;
        if (run != null) {
            leases.renew(run);
        }
    }

    private void carryOut(ScoringRun run) {
        current = run.id();
        try {
            String version = completion.complete(
                    execution.execute(run, stage -> leases.progress(run.id(), stage, stage.share())));
            LOG.infof("scoring run %s drafted the model version %s", run.id(), version);
        } catch (RunFailed | NotEstimable | RuleBroken reason) {
            leases.fail(run.id(), sentence(reason.getMessage()));
        } catch (RunLeases.LeaseLost lost) {
            LOG.warn(lost.getMessage());
        } catch (RuntimeException failure) {
            failed(run, failure);
        } finally {
            current = null;
        }
    }

    private void failed(ScoringRun run, RuntimeException failure) {
        if (PassingFault.is(failure)) {
            LOG.warnf(failure, "scoring run %s is begun again when its lease has ended", run.id());
            return;
        }
        LOG.errorf(failure, "scoring run %s failed", run.id());
        leases.fail(
                run.id(), "The run failed by a fault of the service; the log has the cause under " + run.id() + ".");
    }

    /** The library's refusals are clauses that name the rule. */
    private static String sentence(@Nullable String clause) {
        String text = clause == null || clause.isBlank() ? "the orders cannot determine a model" : clause;
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }
}
