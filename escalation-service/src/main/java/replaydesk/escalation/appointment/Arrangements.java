package replaydesk.escalation.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.events.log.Counter;
import replaydesk.events.log.Ids;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.problem.Conflict;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.kit.stage.CaseView;

/** Gives work on a case its time: decides on the case's view, and books what that allows. */
@Singleton
final class Arrangements {

    private static final UUID NONE = new UUID(0, 0);

    private final Cases<EscalationCase> cases;
    private final Booked booked;
    private final ReferenceLog data;
    private final IdSource ids;

    Arrangements(Cases<EscalationCase> cases, Booked booked, ReferenceLog data, IdSource ids) {
        this.cases = cases;
        this.booked = booked;
        this.data = data;
        this.ids = ids;
    }

    Uni<Response> schedule(String reference, ScheduleWork command, CommandHeaders headers, Caller caller) {
        return cases.visible(reference, caller).chain(stored -> {
            var view = stored.view();
            var operation = "cases/" + view.id() + "/work";
            var work = headers.idempotencyKey().map(key -> Ids.aggregate(operation, caller.subject(), key))
                    .orElseGet(ids::next);
            return booked.book(command.specialist(), view.id(), work, command(operation, command, headers, caller),
                    () -> {
                        compare(view, headers.ifMatch());
                        return ScheduleWorkDecision.schedule(view, work, command, data.known());
                    });
        });
    }

    Uni<Response> reschedule(String reference, int n, RescheduleWork command, CommandHeaders headers, Caller caller) {
        return cases.visible(reference, caller).chain(stored -> {
            var view = stored.view();
            var work = view.state().works().number(n);
            var specialist = command.specialist() != null ? command.specialist()
                    : work.map(ScheduledWork::specialist).orElse("");
            return booked.book(specialist, view.id(), work.map(ScheduledWork::id).orElse(NONE),
                    command("cases/" + view.id() + "/work/" + n + "/rescheduling", command, headers, caller), () -> {
                        compare(view, headers.ifMatch());
                        return ScheduleWorkDecision.reschedule(view, n, command,
                                work.flatMap(booked::of).orElse(null), data.known());
                    });
        });
    }

    /** Returns the command on the bookings; what the caller was shown is the case, and not them. */
    private static AggregateCommand command(String operation, Object body, CommandHeaders headers, Caller caller) {
        return new AggregateCommand(operation, body, new CommandHeaders(headers.idempotencyKey(), Optional.empty(),
                headers.correlationId(), headers.traceparent()), caller, false);
    }

    /** Fails if the view that the caller names is not the case's as far as its work and life go. */
    private static void compare(CaseView<EscalationCase> view, Optional<CaseVersion> named) {
        named.ifPresent(shown -> {
            var conflicts = Stream.of(Counter.LIFE, Counter.WORK)
                    .filter(counter -> shown.counter(counter.key()) < view.fold().counter(counter))
                    .map(counter -> new Conflict(counter.key(), shown.counter(counter.key()),
                            view.fold().counter(counter), String.valueOf(view.fold().movedBy(counter)),
                            view.fold().movedByType(counter.key()), view.fold().movedByActor(counter.key())))
                    .toList();
            if (shown.version() > view.fold().version()) {
                throw Problems.neverShown().exception();
            }
            if (!conflicts.isEmpty()) {
                throw Problems.overruled(true, conflicts).exception();
            }
        });
    }
}
