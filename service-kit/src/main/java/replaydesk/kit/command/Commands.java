package replaydesk.kit.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
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
import replaydesk.kit.http.Basis;
import replaydesk.kit.http.BodyHash;
import replaydesk.kit.http.Conflict;
import replaydesk.kit.http.Problems;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.log.Appends;
import replaydesk.kit.log.Cases;
import replaydesk.kit.log.LogConfig;
import replaydesk.kit.log.Origin;
import replaydesk.kit.log.Outcome;
import replaydesk.kit.log.StoredCase;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.stage.Decision;

/**
 * The one way of a command: the first answer again if it was given before; else the case, the decision on the basis that
 * was shown, the append, and the outcome that the log's order gives it.
 */
@Singleton
public final class Commands {

    private final Cases cases;
    private final Appends appends;
    private final CommandAnswers answers;
    private final InFlight inFlight = new InFlight();
    private final LogConfig config;
    private final ObjectMapper mapper;
    private final IdSource ids;

    Commands(Cases cases, Appends appends, CommandAnswers answers, LogConfig config, ObjectMapper mapper, IdSource ids) {
        this.cases = cases;
        this.appends = appends;
        this.answers = answers;
        this.config = config;
        this.mapper = mapper;
        this.ids = ids;
    }

    /**
     * Carries the command out on the case.
     *
     * @return 201 with the answer, 200 when it repeats an earlier one, 202 when the outcome takes too long; otherwise it
     *         fails with a problem: 404 unknown-case, 409 refused or overruled, 412, 422 key-reused, 428, 503
     */
    public <S> Uni<Response> decide(String reference, Command command, Decider<S> decider) {
        return decide(reference, command, stored -> {
        }, decider);
    }

    /** The same, with a further check of what the caller may do with the case, made before anything is decided. */
    public <S> Uni<Response> decide(String reference, Command command,
            Consumer<StoredCase<S>> allowed, Decider<S> decider) {
        var basis = command.basis();
        var bodyHash = BodyHash.of(command.body(), mapper);
        return cases.<S>visibleToDecide(reference, command.caller()).invoke(allowed).chain(stored -> {
            var key = command.headers().idempotencyKey();
            if (key.isEmpty()) {
                return onBasis(stored, command, ids.next(), bodyHash, basis, decider);
            }
            var id = Ids.command(stored.view().id(), command.operation(), command.caller().subject(), key.get());
            return inFlight.share(id, bodyHash, key.get(), () -> earlier(stored, id, bodyHash, key.get())
                    .chain(earlier -> earlier != null && earlier.verdict() == Verdict.ACCEPTED
                            ? Uni.createFrom().item(answers.accepted(earlier, true))
                            : onBasis(stored, command, id, bodyHash, basis, decider)));
        });
    }

    /**
     * Opens a case: a registration.
     *
     * @param caseId derived from the key where there is one, else fresh
     */
    public Uni<Response> open(UUID caseId, Command command, Decider<Void> decider) {
        var key = command.headers().idempotencyKey();
        if (key.isEmpty()) {
            return openFresh(caseId, command, decider);
        }
        var bodyHash = BodyHash.of(command.body(), mapper);
        var id = Ids.command(caseId, command.operation(), command.caller().subject(), key.get());
        return inFlight.share(id, bodyHash, key.get(), () -> appends.outcomeOf(id).chain(earlier -> {
            if (earlier != null) {
                sameBody(earlier.bodyHash(), bodyHash, key.get());
                return Uni.createFrom().item(answers.accepted(earlier, true));
            }
            return awaited(id, decider.decide(null, id), emit -> appends.open(caseId, emit, origin(command, id, bodyHash)),
                    bodyHash, false);
        }));
    }

    private Uni<Response> openFresh(UUID caseId, Command command, Decider<Void> decider) {
        return switch (decider.decide(null, caseId)) {
            case Decision.Refused refused -> refused(refused);
            case Decision.Emit emit -> appends.openFresh(caseId, ids.next(), emit, origin(command, null, null))
                    .map(opened -> answers.opened(caseId, ((CaseRegistered) emit.event()).number(), opened));
        };
    }

    /**
     * What became of the command before; the fold still knows an accepted one when its outcome has expired. Where the fold
     * is certain that the command was not accepted so far, nothing is looked up: should it be under way elsewhere, the log
     * tells the second one from the first.
     */
    private Uni<Outcome> earlier(StoredCase<?> stored, UUID commandId, String bodyHash, String key) {
        var fold = stored.view().fold();
        if (fold.acceptedWith(commandId, bodyHash) == null && fold.remembersAllCommands()) {
            return Uni.createFrom().nullItem();
        }
        return appends.outcomeOf(commandId).map(outcome -> {
            if (outcome != null && outcome.verdict() == Verdict.ACCEPTED) {
                sameBody(outcome.bodyHash(), bodyHash, key);
                return outcome;
            }
            var same = fold.acceptedWith(commandId, bodyHash);
            if (same == null) {
                return outcome;
            }
            sameBody(same ? bodyHash : null, bodyHash, key);
            return Outcome.remembered(commandId, stored, bodyHash);
        });
    }

    private static void sameBody(String first, String bodyHash, String key) {
        if (!bodyHash.equals(first)) {
            throw Problems.keyReused(key).exception();
        }
    }

    private <S> Uni<Response> onBasis(StoredCase<S> stored, Command command, UUID commandId, String bodyHash,
            Optional<Basis> basis, Decider<S> decider) {
        if (basis.isEmpty()) {
            return decided(stored, command, commandId, bodyHash, decider, false);
        }
        return appends.caughtUp(stored, basis.get()).chain(current -> {
            compare(current, command, basis.get());
            return decided(current, command, commandId, bodyHash, decider, true);
        });
    }

    private static void compare(StoredCase<?> stored, Command command, Basis basis) {
        List<Conflict> conflicts = new ArrayList<>();
        var fold = stored.view().fold();
        for (var counter : EventCatalogue.of(command.event()).presumes()) {
            int shown = basis.counter(counter.key());
            int actual = fold.counter(counter);
            if (shown < actual) {
                conflicts.add(new Conflict(counter.key(), shown, actual, String.valueOf(fold.movedBy(counter)),
                        fold.movedByType(counter.key()), fold.movedByActor(counter.key())));
            } else if (shown > actual) {
                throw Problems.notReady("The view decided on is newer than what this service has read; ask again").exception();
            }
        }
        if (!conflicts.isEmpty()) {
            throw Problems.overruled(true, conflicts).exception();
        }
    }

    private <S> Uni<Response> decided(StoredCase<S> stored, Command command, UUID commandId, String bodyHash,
            Decider<S> decider, boolean ifMatchGiven) {
        var decision = decider.decide(stored.view(), commandId);
        if (decision instanceof Decision.Emit emit) {
            seeing(stored.blind(), Appends.presumed(emit));
        }
        return awaited(commandId, decision, emit -> appends.append(stored.view(), emit, origin(command, commandId, bodyHash)),
                bodyHash, ifMatchGiven);
    }

    private Uni<Response> awaited(UUID commandId, Decision decision, Function<Decision.Emit, Uni<Outcome>> append,
            String bodyHash, boolean ifMatchGiven) {
        return switch (decision) {
            case Decision.Refused refused -> refused(refused);
            case Decision.Emit emit -> append.apply(emit).chain(outcome -> answer(outcome, bodyHash, ifMatchGiven))
                    .ifNoItem().after(config.awaitOutcome()).recoverWithItem(() -> CommandAnswers.pending(commandId));
        };
    }

    private static Uni<Response> refused(Decision.Refused refused) {
        return Uni.createFrom().failure(Problems.refused(refused.reason(), refused.detail()).exception());
    }

    private static Origin origin(Command command, UUID commandId, String bodyHash) {
        return Origin.command(command.caller().subject(), commandId, bodyHash, command.headers().correlationId(),
                command.headers().traceparent().orElse(null));
    }

    private static void seeing(Set<String> blind, Set<Counter> presumed) {
        for (var counter : presumed) {
            if (blind.contains(counter.key())) {
                throw Problems.notReady("The case has events that this version cannot read; ask again later").exception();
            }
        }
    }

    private Uni<Response> answer(Outcome outcome, String bodyHash, boolean ifMatchGiven) {
        return switch (outcome.verdict()) {
            case ACCEPTED -> Uni.createFrom().item(answers.accepted(outcome, false));
            case STALE -> Uni.createFrom().item(answers.overruled(outcome, ifMatchGiven));
            case DUPLICATE -> appends.outcomeOf(outcome.commandId()).map(first -> {
                sameBody(first.bodyHash(), bodyHash, outcome.commandId().toString());
                return answers.accepted(first, true);
            });
            case UNKNOWN_CASE -> Uni.createFrom()
                    .failure(Problems.unknownCase(outcome.caseId().toString()).exception());
        };
    }

    /** The outcome of a command that was answered 202: 404 while this service does not know it. */
    Uni<Response> outcome(UUID commandId, Caller caller) {
        var unknown = Problems.unknownPath("/api/v1/commands/" + commandId);
        return appends.outcomeOf(commandId).onItem().ifNull().failWith(unknown::exception)
                .call(outcome -> cases.visible(outcome.caseId().toString(), caller))
                .map(outcome -> switch (outcome.verdict()) {
                    case STALE -> answers.overruled(outcome, false);
                    case UNKNOWN_CASE -> throw Problems.unknownCase(outcome.caseId().toString()).exception();
                    case ACCEPTED, DUPLICATE -> answers.accepted(outcome, true);
                });
    }
}
