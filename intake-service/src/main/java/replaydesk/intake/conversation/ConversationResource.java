package replaydesk.intake.conversation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.value.Channel;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.intake.occurrence.Occurrence;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** Commands of the conversation on a case: messages and internal notes. */
@Path("/api/v1/cases/{case}")
@Tag(name = "Conversation")
public class ConversationResource {

    private final Commands<IntakeCase> commands;
    private final CurrentCaller caller;
    private final Occurrence occurrence;
    private final Clock clock;

    ConversationResource(Commands<IntakeCase> commands, CurrentCaller caller, Occurrence occurrence,
            Clock clock) {
        this.commands = commands;
        this.caller = caller;
        this.occurrence = occurrence;
        this.clock = clock;
    }

    @POST
    @Path("messages")
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.IMPORTER})
    @Operation(operationId = "postMessage",
            summary = "A message: received from a requester or system, sent by an operator, or received onBehalfOf",
            description = "A message to a closed or withdrawn case brings it back within thirty days; later it is"
                    + " refused.")
    public Uni<Response> message(@PathParam("case") String reference, @Valid @NotNull PostMessage message,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        var at = occurrence.of(message.occurredAt(), who);
        if (desk(who) && message.onBehalfOf() == null) {
            return commands.decide(reference,
                    Command.free("message", MessageSent.class, message, headers, who),
                    (view, id) -> PostMessageDecision.send(view, id, message, at, who));
        }
        var channel = who.is(Role.INTEGRATOR) ? Channel.API : desk(who) ? Channel.PHONE : Channel.PORTAL;
        return commands.decide(reference,
                Command.free("message", MessageReceived.class, message, headers, who),
                (view, id) -> PostMessageDecision.receive(view, id, message, at, channel, who, clock.instant()));
    }

    @POST
    @Path("notes")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "addNote",
            summary = "An internal note")
    public Uni<Response> note(@PathParam("case") String reference, @Valid @NotNull AddNote note,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference, Command.free("note", NoteAdded.class, note, headers, who),
                (view, id) -> AddNoteDecision.decide(id, note, who));
    }

    private static boolean desk(Caller caller) {
        return caller.isAny(Role.OPERATOR, Role.LEAD);
    }
}
