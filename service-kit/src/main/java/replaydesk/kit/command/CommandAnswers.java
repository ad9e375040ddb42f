package replaydesk.kit.command;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.log.Verdict;
import replaydesk.kit.access.PublicEvents;
import replaydesk.kit.append.EventAppender;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.problem.Conflict;
import replaydesk.kit.problem.Problem;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.table.Outcome;
import replaydesk.problem.ProblemType;

/** Makes the HTTP answers for outcomes. */
@Singleton
final class CommandAnswers {

    private static final String REGISTERED = EventCatalogue.of(CaseRegistered.class).type();

    private final LogConfig config;

    CommandAnswers(LogConfig config) {
        this.config = config;
    }

    /** Returns 201 for a new decision, 200 for a repeat of the first answer. */
    Response accepted(Outcome outcome, boolean again) {
        var position = new LogPosition(config.topic(), outcome.partition(), outcome.offset()).toString();
        return Response.status(again ? 200 : 201).header("ETag", outcome.basis())
                .header(LogPosition.HEADER, position).entity(CommandAnswer.of(outcome, position)).build();
    }

    /** Returns 201 for a case under a fresh id: the log has it, and nothing can overrule it. */
    Response opened(UUID caseId, String number, EventAppender.Opened opened) {
        var position = opened.position().toString();
        return Response.status(201).header("ETag", opened.etag()).header(LogPosition.HEADER, position)
                .entity(new CommandAnswer(caseId, number, caseId, opened.eventId(), REGISTERED, Verdict.ACCEPTED,
                        position))
                .build();
    }

    /**
     * Returns 202: the outcome is not known yet. It can be asked for, and repeating the command with its key is safe.
     */
    static Response pending(UUID commandId) {
        return Response.accepted().header(HttpHeaders.LOCATION, "/api/v1/commands/" + commandId)
                .entity(new Pending(commandId,
                        "The outcome is not known yet; ask at the location, or repeat the command with its key"))
                .build();
    }

    @Schema(requiredProperties = {"id", "detail"})
    record Pending(UUID id, String detail) {
    }

    /**
     * 409, or 412 where If-Match was given: says what was presumed, what stands, and which event by whom moved it,
     * where the reader sees that event.
     */
    Response overruled(Outcome outcome, boolean ifMatchGiven, Reader reader) {
        var overruling = outcome.overruling();
        var conflict = new Conflict(overruling.counter(), overruling.presumed(), overruling.actual(),
                overruling.movedBy() == null ? null : overruling.movedBy().toString(), overruling.type(),
                overruling.actor());
        return problem(Problems.overruled(ifMatchGiven, List.of(PublicEvents.shown(conflict, reader))), outcome);
    }

    private Response problem(Problem problem, Outcome outcome) {
        return Response.status(problem.status()).type(ProblemType.MEDIA_TYPE)
                .header(LogPosition.HEADER, new LogPosition(config.topic(), outcome.partition(), outcome.offset()))
                .entity(problem).build();
    }
}
