package replaydesk.kit.command;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import replaydesk.kit.append.EventAppender;
import replaydesk.kit.cases.CaseReader;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.table.Outcome;

/** Answers with the outcomes of commands that were first answered 202. */
@Singleton
final class CommandOutcomes {

    private final EventAppender appender;
    private final CaseReader reader;
    private final CommandAnswers answers;

    CommandOutcomes(EventAppender appender, CaseReader reader, CommandAnswers answers) {
        this.appender = appender;
        this.reader = reader;
        this.answers = answers;
    }

    /** Answers with the outcome of the command; 404 as long as this host does not know it. */
    Uni<Response> of(UUID commandId, Caller caller) {
        var unknown = Problems.unknownPath("/api/v1/commands/" + commandId);
        return appender.outcomeOf(commandId).onItem().ifNull().failWith(unknown::exception)
                .call(outcome -> reader.find(outcome.caseId()).invoke(snapshot -> {
                    if (snapshot == null || !Cases.maySee(caller, snapshot.view(0))) {
                        throw Problems.unknownCase(outcome.caseId().toString()).exception();
                    }
                }))
                .map(outcome -> answer(outcome, caller.reader()));
    }

    private Response answer(Outcome outcome, Reader reader) {
        return switch (outcome.verdict()) {
            case STALE -> answers.overruled(outcome, false, reader);
            case UNKNOWN_CASE -> throw Problems.unknownCase(outcome.caseId().toString()).exception();
            case ACCEPTED, DUPLICATE -> answers.accepted(outcome, true);
        };
    }
}
