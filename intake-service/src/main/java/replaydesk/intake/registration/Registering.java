package replaydesk.intake.registration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Requester;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.stage.Decision;

/** The decision to take a request in: nothing stands against it that the request itself did not show. */
final class Registering {

    private Registering() {
    }

    static Decision.Emit decide(RegisterCase command, String organisation, String number, Caller caller) {
        var language = command.language() != null ? command.language()
                : command.requester() == null ? null : command.requester().language();
        return Decision.emit(new CaseRegistered(number, organisation, requester(command, organisation, caller),
                command.channel(), command.subject().strip(), command.description(), command.product(), language,
                references(command), attachments(command), false)).at(command.occurredAt());
    }

    private static Requester requester(RegisterCase command, String organisation, Caller caller) {
        var contact = command.requester();
        if (contact == null || caller.is(Role.REQUESTER)) {
            return new Requester(caller.subject(), contact != null && Boolean.TRUE.equals(contact.internal()),
                    contact != null && contact.name() != null ? contact.name() : caller.name(),
                    contact == null ? null : contact.email(), contact == null ? null : contact.phone(),
                    contact != null && contact.language() != null ? contact.language() : caller.language());
        }
        var id = contact.id() != null ? contact.id() : pseudonym(organisation, contact);
        return new Requester(id, Boolean.TRUE.equals(contact.internal()), contact.name(), contact.email(), contact.phone(), contact.language());
    }

    /** The same person gets the same id, by e-mail address or else phone number; without either, an id of the name. */
    private static String pseudonym(String organisation, RegisterCase.Contact contact) {
        var known = contact.email() != null ? contact.email().toLowerCase(Locale.ROOT)
                : contact.phone() != null ? contact.phone().replaceAll("[^+0-9]", "")
                : contact.name() == null ? "unknown" : contact.name();
        return UUID.nameUUIDFromBytes((organisation + "\n" + known).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static List<ExternalReference> references(RegisterCase command) {
        return command.externalReferences() == null ? List.of() : command.externalReferences().stream()
                .map(reference -> new ExternalReference(reference.system(), reference.id())).toList();
    }

    private static List<Attachment> attachments(RegisterCase command) {
        return command.attachments() == null ? List.of() : command.attachments().stream().map(file ->
                new Attachment(file.id(), file.name(), file.mediaType(), file.size(), file.sha256())).toList();
    }
}
