package replaydesk.triage.selfhelp;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Ids;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.kafka.EventLog;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.triage.article.Articles;

/** Word that a known solution helped somebody who then needs no case (R6). */
@Path("/api/v1/known-solutions/{solution}/helped")
@Tag(name = "Known solutions")
public class HelpedResource {

    /** Stands for the key in the id of a requester's word: whatever their keys are, it is the same word. */
    private static final String ONCE = "";

    private final Articles articles;
    private final HelpedTable table;
    private final HelpedReader reader;
    private final SelfHelpConfig config;
    private final EventLog log;
    private final IdSource ids;
    private final Clock clock;
    private final CurrentCaller caller;

    HelpedResource(Articles articles, HelpedTable table, HelpedReader reader, SelfHelpConfig config, EventLog log,
            IdSource ids, Clock clock, CurrentCaller caller) {
        this.articles = articles;
        this.table = table;
        this.reader = reader;
        this.config = config;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "knownSolutionHelped",
            summary = "The known solution helped, and no case is needed",
            description = "A requester is counted once; whoever says so for others, once for each Idempotency-Key. Of a"
                    + " case, say so with self-help.")
    @APIResponse(responseCode = "200", description = "It was counted before",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = HelpedView.class)))
    @APIResponse(responseCode = "201", description = "The log has it",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = HelpedView.class)))
    public Uni<Response> helped(@PathParam("solution") String key, @Valid @NotNull ThisHelped command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        if (!ContractHeader.takes(who.subject())) {
            throw Problems.invalidRequest("Authorization", "Expected a token whose subject has at most "
                    + ContractHeader.LONGEST_TEXT + " bytes and no control characters").exception();
        }
        var published = articles.published(key, who.reader());
        int version = version(command, published);
        var article = UUID.nameUUIDFromBytes(published.name().toString().getBytes(UTF_8));
        if (!who.speaksForOthers()) {
            return once(Ids.command(article, "helped", who.subject(), ONCE), key, version, who, _ -> {});
        }
        if (headers.idempotencyKey().isEmpty()) {
            return append(ids.next(), key, version, who);
        }
        var named = headers.idempotencyKey().get();
        return once(Ids.command(article, "helped", who.subject(), named), key, version, who, counted -> {
            if (command.version() != null && !command.version().equals(counted)) {
                throw Problems.keyReused(named).exception();
            }
        });
    }

    /** Counts what was not counted before under this id; what was is checked, and answered again. */
    private Uni<Response> once(UUID id, String key, int version, Caller who, Consumer<Integer> check) {
        return table.versionOf(id).chain(counted -> {
            if (counted.isEmpty()) {
                return append(id, key, version, who);
            }
            check.accept(counted.get());
            return Uni.createFrom().item(Response.ok(new HelpedView(id, key, counted.get())).build());
        });
    }

    private static int version(ThisHelped command, ReferenceDocument published) {
        if (command.version() == null) {
            return published.version();
        }
        if (command.version() > published.version()) {
            throw Problems.invalidRequest("/version", "Expected a version up to the published one, which is "
                    + published.version()).exception();
        }
        return command.version();
    }

    private Uni<Response> append(UUID id, String key, int version, Caller who) {
        var organisation = who.organisations().size() == 1 && !who.readsAll()
                ? who.organisations().iterator().next() : null;
        var helped = new Helped(id, key, version, organisation, clock.instant());
        return log.append(HelpedRecords.write(config.topic(), helped, who.subject()))
                .call(place -> reader.counted(place.offset()))
                .replaceWith(() -> Response.status(201).entity(new HelpedView(id, key, version)).build());
    }
}
