package replaydesk.kit.command;

import java.util.Optional;
import java.util.UUID;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Ids;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseVersion;

/**
 * Command on an aggregate other than a case.
 *
 * @param operation   the command's name; with the aggregate, the client and the key it makes the command's id
 * @param body        the request's body as read; a repeat must have the same
 * @param viewMatters whether a person must name the view that the decision was made on
 */
public record AggregateCommand(String operation, Object body, CommandHeaders headers, Caller caller,
        boolean viewMatters) {

    /** Fails with a 400 problem when no event can name this caller. */
    public AggregateCommand {
        if (!ContractHeader.takes(caller.subject())) {
            throw Problems.invalidRequest("Authorization", "Expected a token whose subject has at most "
                    + ContractHeader.LONGEST_TEXT + " bytes and no control characters").exception();
        }
    }

    /** Returns the view decided on, if given; throws a 428 problem when a person had to name it and did not. */
    Optional<CaseVersion> basis() {
        return viewMatters && caller.isPerson() ? Optional.of(headers.requireIfMatch()) : headers.ifMatch();
    }

    UUID id(UUID aggregate, IdSource ids) {
        return headers.idempotencyKey().map(key -> Ids.command(aggregate, operation, caller.subject(), key))
                .orElseGet(ids::next);
    }
}
