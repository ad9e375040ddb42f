package replaydesk.intake.registration;

import java.time.Instant;
import java.util.List;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Requester;
import replaydesk.kit.stage.Decision;

/** The decision to register a case. It never refuses: all checks are made on the request itself, before it. */
final class RegisterCaseDecision {

    private RegisterCaseDecision() {
    }

    /**
     * Decides to register the case.
     *
     * @param requester null if the request names nobody
     * @param at        time of the request; null for now
     */
    static Decision.Emit decide(RegisterCase command, String organisation, String number, Requester requester,
            Instant at) {
        var language = command.language() != null || requester == null ? command.language() : requester.language();
        return Decision
                .emit(new CaseRegistered(number, organisation, requester, command.channel(), command.subject().strip(),
                        command.description(), command.product(), language,
                        references(command), attachments(command), false))
                .at(at);
    }

    private static List<ExternalReference> references(RegisterCase command) {
        return command.externalReferences() == null ? List.of() : command.externalReferences().stream()
                .map(reference -> new ExternalReference(reference.system(), reference.id())).toList();
    }

    private static List<Attachment> attachments(RegisterCase command) {
        return command.attachments() == null ? List.of()
                : command.attachments().stream().map(
                        file -> new Attachment(file.id(), file.name(), file.mediaType(), file.size(), file.sha256()))
                        .toList();
    }
}
