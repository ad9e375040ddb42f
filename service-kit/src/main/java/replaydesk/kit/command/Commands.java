package replaydesk.kit.command;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.log.Counter;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Verdict;
import replaydesk.kit.access.PublicEvents;
import replaydesk.kit.append.EventAppender;
import replaydesk.kit.append.RecordFactory;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.problem.Conflict;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.table.Outcome;
import replaydesk.kit.table.StoredCase;

/**
 * Executes the commands of one stage: returns the stored answer of a repeat, otherwise loads the case, decides, appends
 * and awaits the outcome. Inject it with the stage's state, {@code Commands<TriageCase>}.
 *
 * @param <S> the state of a hosted stage
 */
public final class Commands<S> {

    private final CommandRuntime runtime;
    private final Cases<S> cases;
    private final String source;

    Commands(CommandRuntime runtime, Cases<S> cases, String source) {
        this.runtime = runtime;
        this.cases = cases;
        this.source = source;
    }

    /**
     * Executes the command on the case.
     *
     * @return 201 with the answer, 200 for a repeat of an earlier one, 202 when the outcome takes too long; otherwise
     *     it fails with a problem: 404 unknown-case, 409 refused or overruled, 412, 422 key-reused, 428, 503
     */
    public Uni<Response> decide(String reference, Command command, Decider<S> decider) {
        return decide(reference, command, stored -> {}, decider);
    }

    /**
     * Executes the command like the other method, but first checks with {@code allowed} what the caller may do with the
     * case.
     */
    public Uni<Response> decide(String reference, Command command, Consumer<StoredCase<S>> allowed,
            Decider<S> decider) {
        var shown = command.basis();
        return cases.visible(reference, command.caller()).invoke(allowed).chain(stored -> {
            var key = command.headers().idempotencyKey();
            if (key.isEmpty()) {
                return decideOnView(stored, new CommandAttempt(command, runtime.ids().next(), null, shown), decider);
            }
            var id = Ids.command(stored.view().id(), command.operation(), command.caller().subject(), key.get());
            var attempt = new CommandAttempt(command, id, runtime.hashes().of(command.body()), shown);
            return runtime.inFlight().share(attempt, () -> earlier(stored, attempt).chain(earlier -> earlier != null
                    ? Uni.createFrom().item(runtime.answers().accepted(earlier, true))
                    : decideOnView(stored, attempt, decider)));
        });
    }

    /**
     * Opens a case: a registration.
     *
     * @param caseId the case id: derived from the key if there is one, otherwise fresh
     */
    public Uni<Response> open(UUID caseId, Command command, Decider<Void> decider) {
        var key = command.headers().idempotencyKey();
        if (key.isEmpty()) {
            return openFresh(caseId, new CommandAttempt(command, null, null, Optional.empty()), decider);
        }
        var id = Ids.command(caseId, command.operation(), command.caller().subject(), key.get());
        var attempt = new CommandAttempt(command, id, runtime.hashes().of(command.body()), Optional.empty());
        return runtime.inFlight().share(attempt,
                () -> registeredBefore(caseId, attempt).chain(earlier -> earlier != null
                        ? Uni.createFrom().item(runtime.answers().accepted(earlier, true))
                        : awaited(attempt, decider.decide(null, id),
                                emit -> runtime.appender().open(source, caseId, emit, attempt.origin()))));
    }

    /**
     * Returns the outcome of the registration, if it repeats one that this instance has in memory. For a later repeat,
     * or one at another instance, the log decides which is the first: a look-up for each registration would cost more
     * than these few records.
     */
    private Uni<Outcome> registeredBefore(UUID caseId, CommandAttempt attempt) {
        return runtime.reader().isInMemory(caseId) ? first(attempt) : Uni.createFrom().nullItem();
    }

    private Uni<Response> openFresh(UUID caseId, CommandAttempt attempt, Decider<Void> decider) {
        return switch (decider.decide(null, caseId)) {
            case Decision.Refused refused -> refused(refused);
            case Decision.Emit emit ->
                    runtime.appender().openFresh(source, caseId, runtime.ids().next(), emit, attempt.origin())
                            .map(opened -> {
                                var number = ((CaseRegistered) emit.event()).number();
                                runtime.fresh().registered(caseId, number, opened.position());
                                return runtime.answers().opened(caseId, number, opened);
                            });
        };
    }

    /**
     * Returns the accepted outcome of the command, if it was executed before; the fold still knows it after the outcome
     * has expired. Looks nothing up when the fold is certain that the command was not accepted so far. If the command
     * is under way elsewhere, the log decides which one is the first.
     */
    private Uni<Outcome> earlier(StoredCase<S> stored, CommandAttempt attempt) {
        var fold = stored.view().fold();
        var sameBody = attempt.wasAccepted(fold);
        if (sameBody == null && fold.remembersAllCommands()) {
            return Uni.createFrom().nullItem();
        }
        return runtime.readable().chain(() -> runtime.appender().outcomeOf(attempt.id())).map(outcome -> {
            if (outcome != null && outcome.verdict() == Verdict.ACCEPTED) {
                attempt.requireSameBody(outcome.bodyHash());
                return outcome;
            }
            if (sameBody == null) {
                return null;
            }
            attempt.requireSameBody(sameBody ? attempt.bodyHash() : null);
            return Outcome.remembered(attempt.id(), stored, attempt.bodyHash());
        });
    }

    private Uni<Response> decideOnView(StoredCase<S> stored, CommandAttempt attempt, Decider<S> decider) {
        if (attempt.shown().isEmpty()) {
            return decided(stored, attempt, decider);
        }
        var shown = attempt.shown().get();
        return runtime.atLeast(cases, stored, shown).chain(current -> {
            compare(current, attempt.command(), shown);
            return decided(current, attempt, decider);
        });
    }

    private static void compare(StoredCase<?> stored, Command command, CaseVersion shown) {
        List<Conflict> conflicts = new ArrayList<>();
        var fold = stored.view().fold();
        // all that the log has is folded, and counters only grow: an earlier version cannot have had a higher one
        if (shown.version() > fold.version() || shown.counters().entrySet().stream()
                .anyMatch(counter -> counter.getValue() > fold.counter(counter.getKey()))) {
            throw Problems.neverShown().exception();
        }
        for (var counter : EventCatalogue.of(command.event()).presumes()) {
            int presumed = shown.counter(counter.key());
            int actual = fold.counter(counter);
            if (presumed < actual) {
                var conflict = new Conflict(counter.key(), presumed, actual, String.valueOf(fold.movedBy(counter)),
                        fold.movedByType(counter.key()), fold.movedByActor(counter.key()));
                conflicts.add(PublicEvents.shown(conflict, command.caller().reader()));
            }
        }
        if (!conflicts.isEmpty()) {
            throw Problems.overruled(true, conflicts).exception();
        }
    }

    private Uni<Response> decided(StoredCase<S> stored, CommandAttempt attempt, Decider<S> decider) {
        var decision = decider.decide(stored.view(), attempt.id());
        if (decision instanceof Decision.Emit emit) {
            requireReadable(stored, RecordFactory.presumed(emit.event(), emit.alsoPresumes()));
        }
        return awaited(attempt, decision,
                emit -> runtime.appender().append(source, stored.view(), emit, attempt.origin()));
    }

    private static void requireReadable(StoredCase<?> stored, Set<Counter> presumed) {
        if (stored.quarantined() || presumed.stream().anyMatch(counter -> stored.blind().contains(counter.key()))) {
            throw new NotReady("The case has events that this version cannot read; ask again later");
        }
    }

    private Uni<Response> awaited(CommandAttempt attempt, Decision decision,
            Function<Decision.Emit, Uni<Optional<EventAppender.Judged>>> append) {
        return switch (decision) {
            case Decision.Refused refused -> refused(refused);
            case Decision.Emit emit ->
                    append.apply(emit).chain(judged -> judged.isPresent() ? answer(judged.get(), attempt)
                            : Uni.createFrom().item(CommandAnswers.pending(attempt.id())));
        };
    }

    private static Uni<Response> refused(Decision.Refused refused) {
        return Uni.createFrom().failure(
                Problems.refused(refused.reason(), refused.detail(), refused.closeMatches()).exception());
    }

    private Uni<Response> answer(EventAppender.Judged judged, CommandAttempt attempt) {
        var outcome = judged.outcome();
        return switch (outcome.verdict()) {
            case ACCEPTED -> {
                attempt.requireSameBody(outcome.bodyHash());
                yield Uni.createFrom().item(runtime.answers().accepted(outcome, judged.again()));
            }
            case STALE -> first(attempt).map(first -> first == null
                    ? runtime.answers().overruled(outcome, attempt.ifMatchGiven(), attempt.command().caller().reader())
                    : runtime.answers().accepted(first, true));
            case DUPLICATE -> first(attempt).map(first -> first == null
                    ? CommandAnswers.pending(attempt.id()) : runtime.answers().accepted(first, true));
            case UNKNOWN_CASE ->
                    Uni.createFrom().failure(Problems.unknownCase(outcome.caseId().toString()).exception());
        };
    }

    /**
     * Returns the accepted outcome of the same command; null when, as far as this host can tell, it was never accepted.
     */
    private Uni<Outcome> first(CommandAttempt attempt) {
        if (attempt.bodyHash() == null) {
            return Uni.createFrom().nullItem();
        }
        return runtime.readable().chain(() -> runtime.appender().outcomeOf(attempt.id())).map(first -> {
            if (first == null || first.verdict() != Verdict.ACCEPTED) {
                return null;
            }
            attempt.requireSameBody(first.bodyHash());
            return first;
        });
    }
}
