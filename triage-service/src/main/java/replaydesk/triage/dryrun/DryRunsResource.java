package replaydesk.triage.dryrun;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.http.ReadsByPost;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.FieldError;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.triage.reference.routing.RoutingRules;
import replaydesk.triage.reference.routing.RoutingRulesKind;

/** Dry runs of routing rules over HTTP. They change nothing. */
@Path("/api/v1/routing-dry-runs")
@Tag(name = "Routing")
public class DryRunsResource {

    private static final Duration LONGEST_SPAN = Duration.ofDays(3 * 366);

    private final DryRuns runs;
    private final RoutingRulesKind kind;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    DryRunsResource(DryRuns runs, RoutingRulesKind kind, CurrentCaller caller, ReferenceLog data) {
        this.runs = runs;
        this.kind = kind;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @ReadsByPost
    @RolesAllowed({Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "dryRunRouting",
            summary = "What a set of routing rules would have done with the cases of a span of time; changes nothing")
    @APIResponse(responseCode = "200", description = "Which cases would lie elsewhere",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = DryRunResult.class)))
    public Uni<DryRunResult> run(@Valid @NotNull DryRun command) {
        var now = data.known();
        var wrong = new ArrayList<FieldError>();
        checkSpan(command, wrong);
        checkOrganisations(command.organisations(), caller.get(), wrong);
        var rules = rules(command, now, wrong);
        if (!wrong.isEmpty()) {
            throw Problems.invalidRequest(wrong).exception();
        }
        return runs.of(rules, command, organisations(command.organisations(), caller.get()), now);
    }

    private static void checkSpan(DryRun command, List<FieldError> wrong) {
        if (!command.to().isAfter(command.from())) {
            wrong.add(new FieldError("/to", "Expected a time after from"));
        } else if (command.to().isAfter(command.from().plus(LONGEST_SPAN))) {
            wrong.add(new FieldError("/to", "Expected at most " + LONGEST_SPAN.toDays() + " days after from"));
        }
    }

    private static void checkOrganisations(List<String> named, Caller who, List<FieldError> wrong) {
        if (named != null) {
            IntStream.range(0, named.size()).filter(i -> !who.mayRead(named.get(i)))
                    .forEach(i -> wrong.add(new FieldError("/organisations/" + i,
                            "Expected an organisation whose cases you may read")));
        }
    }

    /** Returns the organisations to look at; null for all. */
    private static String[] organisations(List<String> named, Caller who) {
        if (named != null && !named.isEmpty()) {
            return named.toArray(String[]::new);
        }
        return who.readsAll() ? null : who.organisations().toArray(String[]::new);
    }

    /** Returns the rules to run; null where something is wrong with them. */
    private RoutingRules rules(DryRun command, InForce now, List<FieldError> wrong) {
        if ((command.rules() == null) == (command.version() == null)) {
            wrong.add(new FieldError("/rules", "Expected either rules or the version of saved ones"));
            return null;
        }
        return command.rules() == null ? saved(command.version(), now, wrong) : draft(command.rules(), now, wrong);
    }

    private RoutingRules draft(RoutingRules rules, InForce now, List<FieldError> wrong) {
        var check = Check.of(RoutingRules.NAME, now.data(), now.at());
        kind.check(rules, check);
        check.findings().forEach(found -> wrong.add(new FieldError("/rules" + found.pointer(), found.detail())));
        return rules;
    }

    private static RoutingRules saved(int version, InForce now, List<FieldError> wrong) {
        var rules = now.data().version(RoutingRules.NAME, version).filter(document -> !document.retired())
                .map(ReferenceDocument::content).flatMap(content -> content.as(RoutingRules.class));
        if (rules.isEmpty()) {
            wrong.add(new FieldError("/version", "Expected the number of a version of the routing rules"));
        }
        return rules.orElse(null);
    }
}
