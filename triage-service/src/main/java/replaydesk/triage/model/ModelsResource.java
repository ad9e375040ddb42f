package replaydesk.triage.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Ids;
import replaydesk.kit.await.Positions;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.referencelog.ReferenceLog;

/** Models that are learnt from the desk's own cases (R8): trained, looked at, and activated by a person. */
@Path(ModelsResource.PATH)
@Tag(name = "Models")
public class ModelsResource {

    static final String PATH = "/api/v1/models";

    private static final int MOST_SHOWN = 100;
    private static final Duration READABLE = Duration.ofSeconds(2);

    private final Trainings trainings;
    private final ModelTable table;
    private final Activation activation;
    private final Positions positions;
    private final ReferenceLog log;
    private final IdSource ids;
    private final CurrentCaller caller;

    ModelsResource(Trainings trainings, ModelTable table, Activation activation, Positions positions, ReferenceLog log,
            IdSource ids, CurrentCaller caller) {
        this.trainings = trainings;
        this.table = table;
        this.activation = activation;
        this.positions = positions;
        this.log = log;
        this.ids = ids;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.LEAD, Role.Name.ADMIN})
    @Operation(operationId = "trainModel",
            summary = "Trains a model with what people said of the desk's own cases",
            description = "Learns from the earlier cases and tests with the later ones. It classifies nothing before a"
                    + " person activates it. One training at a time.")
    @APIResponse(responseCode = "200", description = "The training that was begun before, under this key",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Model.class)))
    @APIResponse(responseCode = "201", description = "The training is under way, or done",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Model.class)))
    public Uni<Response> train(@Valid @NotNull TrainModel command, @BeanParam CommandHeaders headers) {
        if (command.from() != null && command.to() != null && !command.to().isAfter(command.from())) {
            throw Problems.invalidRequest("/to", "Expected a time after from").exception();
        }
        var by = subject();
        var id = command("train-model", PATH, headers);
        return positions.readable(READABLE).chain(() -> table.find(id)).chain(before -> trainings
                .begin(id, command, headers.idempotencyKey().orElse(null), by)
                .map(model -> answer(model, before.isPresent() ? 200 : 201)));
    }

    private Response answer(Model model, int status) {
        if (model.state() == ModelState.REFUSED) {
            throw Problems.refused(model.reason(), model.detail()).exception();
        }
        return Response.status(status).header("Location", PATH + "/" + model.id()).entity(shown(model)).build();
    }

    @GET
    @RolesAllowed({Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "listModels", summary = "The latest hundred trainings, the last one first",
            description = "Without their confusion tables.")
    public Uni<List<Model>> list() {
        return table.latest(MOST_SHOWN).map(models -> models.stream().map(Model::brief).map(this::shown).toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "getModel", summary = "A training with its progress, and what the model reached")
    public Uni<Model> find(@PathParam("id") String id) {
        return known(id).map(this::shown);
    }

    @POST
    @Path("{id}/activation")
    @RolesAllowed({Role.Name.LEAD, Role.Name.ADMIN})
    @Operation(operationId = "activateModel",
            summary = "Has the model classify requests from now on, in the place of the one before",
            description = "Activating the one before puts it back. Without a body.")
    @APIResponse(responseCode = "201", description = "It classifies requests that no rule is certain of",
            headers = @Header(name = SharedHeaders.POSITION, ref = SharedHeaders.POSITION),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Model.class)))
    public Uni<Response> activate(@PathParam("id") String id, @BeanParam CommandHeaders headers) {
        var by = subject();
        var command = command("activate-model", PATH + "/" + id, headers);
        return known(id).chain(model -> activation.activate(model, by, command)
                .map(_ -> Response.status(201).header(LogPosition.HEADER, String.valueOf(log.position()))
                        .entity(shown(model)).build()));
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Role.Name.LEAD, Role.Name.ADMIN})
    @Operation(operationId = "cancelTraining", summary = "Ends a training that is under way. Without a body")
    @APIResponse(responseCode = "201", description = "It is over, and nothing came of it",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Model.class)))
    public Uni<Response> cancel(@PathParam("id") String id) {
        var by = subject();
        return known(id).chain(model -> trainings.cancel(model, by))
                .map(model -> Response.status(201).entity(shown(model)).build());
    }

    private Model shown(Model model) {
        return model.isTrained() ? model.active(activation.isActive(model)) : model;
    }

    private Uni<Model> known(String id) {
        try {
            return table.find(UUID.fromString(id)).map(found -> found.orElseThrow(() -> unknown(id)));
        } catch (IllegalArgumentException e) {
            throw unknown(id);
        }
    }

    private static ProblemException unknown(String id) {
        return Problems.unknownPath(PATH + "/" + id).exception();
    }

    private UUID command(String operation, String of, CommandHeaders headers) {
        return headers.idempotencyKey().map(key -> Ids.command(UUID.nameUUIDFromBytes(of.getBytes(UTF_8)), operation,
                caller.get().subject(), key)).orElseGet(ids::next);
    }

    private String subject() {
        var subject = caller.get().subject();
        if (!ContractHeader.takes(subject)) {
            throw Problems.invalidRequest("Authorization", "Expected a token whose subject has at most "
                    + ContractHeader.LONGEST_TEXT + " bytes and no control characters").exception();
        }
        return subject;
    }
}
