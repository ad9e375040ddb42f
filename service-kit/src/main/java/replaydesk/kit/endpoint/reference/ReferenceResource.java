package replaydesk.kit.endpoint.reference;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.http.ReadsByPost;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.Difference;
import replaydesk.kit.reference.ReferenceKey;

/** Reference data over HTTP: every host reads all of it, and changes the kinds that its stages own. */
@Path("/api/v1/reference")
@Tag(name = "Reference data")
public class ReferenceResource {

    private static final String ONE = "{kind}/{key}";

    private final ReferenceReading reading;
    private final ReferenceSaving saving;
    private final ReferenceChecking checking;
    private final CurrentCaller caller;

    ReferenceResource(ReferenceReading reading, ReferenceSaving saving, ReferenceChecking checking,
            CurrentCaller caller) {
        this.reading = reading;
        this.saving = saving;
        this.checking = checking;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listReferenceKinds", summary = "The kinds of reference data")
    public Uni<List<KindView>> kinds() {
        return Uni.createFrom().item(reading.kinds());
    }

    @GET
    @Path("{kind}")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listReferences", summary = "The newest version of every document of a kind, by key")
    public Uni<Page<ReferenceView>> list(@PathParam("kind") String kind, @BeanParam PageRequest page) {
        return Uni.createFrom().item(reading.page(kind, page));
    }

    @POST
    @ReadsByPost
    @Path("{kind}")
    @RolesAllowed({Role.Name.LEAD, Role.Name.ADMIN})
    @Operation(operationId = "checkReferences",
            summary = "Checks documents of a kind together with others that are given, and saves nothing")
    @APIResponse(responseCode = "200", description = "What is wrong with those of the kind",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CheckedReferences.class)))
    public Uni<CheckedReferences> check(@PathParam("kind") String kind, @Valid @NotNull CheckReferences command) {
        return Uni.createFrom().item(checking.check(kind, command));
    }

    @GET
    @Path(ONE)
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getReference", summary = "The newest version of a document, in force or not yet")
    @APIResponse(responseCode = "200", description = "The newest version",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ReferenceView.class)))
    public Uni<Response> newest(@PathParam("kind") String kind, @PathParam("key") String key) {
        return Uni.createFrom().item(ReferenceSaving.answer(reading.newest(new ReferenceKey(kind, key)), 200));
    }

    @PUT
    @Path(ONE)
    @RolesAllowed({Role.Name.LEAD, Role.Name.ADMIN})
    @Operation(operationId = "saveReference",
            summary = "Saves the next version of a document, once it is right together with all others",
            description = "If-Match names the newest version; If-None-Match: * says that the document is new.")
    @APIResponse(responseCode = "200", description = "The first answer again, to a repeat under its key",
            headers = {@Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
                    @Header(name = SharedHeaders.POSITION, ref = SharedHeaders.POSITION)},
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ReferenceView.class)))
    @APIResponse(responseCode = "201", description = "The version is saved",
            headers = {@Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
                    @Header(name = SharedHeaders.POSITION, ref = SharedHeaders.POSITION)},
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ReferenceView.class)))
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> save(@PathParam("kind") String kind, @PathParam("key") String key,
            @Valid @NotNull SaveReference command, @BeanParam CommandHeaders headers,
            @HeaderParam("If-None-Match") @Parameter(description = "* for a new document",
                    schema = @Schema(type = SchemaType.STRING)) Optional<String> ifNoneMatch) {
        return saving.save(new ReferenceKey(kind, key), command, headers, ifNoneMatch, caller.get());
    }

    @DELETE
    @Path(ONE)
    @RolesAllowed({Role.Name.LEAD, Role.Name.ADMIN})
    @Operation(operationId = "retireReference",
            summary = "Retires a document that no other names; its versions stay, and a later one brings it back")
    @APIResponse(responseCode = "200", description = "The version that retires it",
            headers = {@Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
                    @Header(name = SharedHeaders.POSITION, ref = SharedHeaders.POSITION)},
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ReferenceView.class)))
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> retire(@PathParam("kind") String kind, @PathParam("key") String key,
            @BeanParam CommandHeaders headers) {
        return saving.retire(new ReferenceKey(kind, key), headers, caller.get());
    }

    @GET
    @Path(ONE + "/versions")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listReferenceVersions", summary = "All versions of a document, the newest first")
    public Uni<List<ReferenceView>> versions(@PathParam("kind") String kind, @PathParam("key") String key) {
        return Uni.createFrom().item(ReferenceView.of(reading.versions(new ReferenceKey(kind, key))));
    }

    @GET
    @Path(ONE + "/versions/{n}")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getReferenceVersion", summary = "One version of a document")
    @APIResponse(responseCode = "200", description = "The version",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ReferenceView.class)))
    public Uni<Response> version(@PathParam("kind") String kind, @PathParam("key") String key,
            @PathParam("n") int version) {
        return Uni.createFrom().item(
                ReferenceSaving.answer(reading.version(new ReferenceKey(kind, key), version), 200));
    }

    @GET
    @Path(ONE + "/versions/{n}/differences")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "compareReferenceVersions",
            summary = "What a version of a document changed, place by place")
    public Uni<List<Difference>> differences(@PathParam("kind") String kind, @PathParam("key") String key,
            @PathParam("n") int version,
            @QueryParam("from") @Parameter(description = "The version to compare with; if absent, the one before",
                    schema = @Schema(type = SchemaType.INTEGER, minimum = "0")) Optional<String> from) {
        int earlier = from.map(ReferenceResource::number).orElse(version - 1);
        return Uni.createFrom().item(reading.differences(new ReferenceKey(kind, key), version, earlier));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw Problems.invalidRequest("from", "Expected the number of a version, or 0").exception();
        }
        return Integer.parseInt(text);
    }
}
