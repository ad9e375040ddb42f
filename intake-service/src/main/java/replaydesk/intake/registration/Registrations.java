package replaydesk.intake.registration;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.log.Ids;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.intake.number.CaseNumbers;
import replaydesk.intake.occurrence.Occurrence;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.NamedOrganisation;
import replaydesk.kit.operate.IdSource;

/** Registers requests, single ones or those of a batch. */
@Singleton
class Registrations {

    private final Commands<IntakeCase> commands;
    private final CaseNumbers numbers;
    private final IdSource ids;
    private final Occurrence occurrence;

    Registrations(Commands<IntakeCase> commands, CaseNumbers numbers, IdSource ids, Occurrence occurrence) {
        this.commands = commands;
        this.numbers = numbers;
        this.ids = ids;
        this.occurrence = occurrence;
    }

    /**
     * Registers a request. The same organisation, client and key give the same case; without a key every request gives
     * a new one.
     */
    Uni<Response> register(RegisterCase request, Optional<String> key, String correlationId,
            Optional<String> traceparent, Caller caller) {
        var organisation = NamedOrganisation.of(request.organisation(), caller);
        var at = occurrence.of(request.occurredAt(), caller);
        var caseId = key.map(k -> Ids.caseOf(organisation, caller.subject(), k)).orElseGet(ids::next);
        var requester = Requesters.of(request, organisation, caseId, caller);
        var headers = new CommandHeaders(key, Optional.empty(), correlationId, traceparent);
        var command = Command.free("registration", CaseRegistered.class, request, headers, caller);
        return numbers.next().chain(number -> commands.open(caseId, command,
                (none, id) -> RegisterCaseDecision.decide(request, organisation, number, requester, at)));
    }
}
