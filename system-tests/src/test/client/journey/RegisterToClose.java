package journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import generated.ApiClient;
import generated.ApiException;
import generated.ApiResponse;
import generated.api.AssignmentApi;
import generated.api.CasesApi;
import generated.api.ClosureApi;
import generated.api.RegistrationApi;
import generated.api.SolutionsApi;
import generated.api.TokensApi;
import generated.model.AssignCase;
import generated.model.CaseStatus;
import generated.model.Channel;
import generated.model.CloseCase;
import generated.model.ClosureCode;
import generated.model.CommandAnswer;
import generated.model.Contact;
import generated.model.JudgeSolution;
import generated.model.Life;
import generated.model.Problem;
import generated.model.ProposeSolution;
import generated.model.RegisterCase;
import generated.model.SolutionKind;
import generated.model.TokenRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import replaydesk.system.client.ClientJourney;

/**
 * Registers, reads, takes, proposes, accepts and closes, by nothing but the generated classes. Compiled by the
 * test that runs it, since there is no client before.
 */
public final class RegisterToClose implements ClientJourney {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Override
    public List<UUID> run(URI edge) throws ApiException {
        var rita = client(edge, "rita");
        var anna = client(edge, "anna");
        var solved = register(rita);
        take(anna, solved);
        propose(anna, solved);
        acceptTheSolution(rita, solved);
        awaitClosed(anna, solved);
        var unsolved = register(rita);
        close(anna, unsolved);
        return List.of(UUID.fromString(solved), UUID.fromString(unsolved));
    }

    private static ApiClient client(URI edge, String user) throws ApiException {
        var anybody = new ApiClient();
        anybody.updateBaseUri(edge.toString());
        var token = new TokensApi(anybody).issueToken(new TokenRequest().user(user)).getToken();
        var client = new ApiClient();
        client.updateBaseUri(edge.toString());
        return client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    private static String register(ApiClient rita) throws ApiException {
        var request = new RegisterCase().channel(Channel.EMAIL).subject("The printer beeps").product("printer")
                .language("en").requester(new Contact().email("rita@acme.example").language("en"));
        var key = key();
        var api = new RegistrationApi(rita);
        var first = api.registerCaseWithHttpInfo(request, key, null);
        assertThat(first.getStatusCode()).isEqualTo(201);
        assertThat(header(first, "Location")).endsWith(first.getData().getCaseId().toString());
        var again = api.registerCaseWithHttpInfo(request, key, null);
        assertThat(again.getStatusCode()).isEqualTo(200);
        assertThat(again.getData()).isEqualTo(first.getData());
        return first.getData().getCaseId().toString();
    }

    private static void take(ApiClient anna, String id) throws ApiException {
        var cases = new CasesApi(anna);
        await("the routing").atMost(SOON).until(() -> cases.getCase(id, null, null).getRouting() != null);
        var shown = cases.getCaseWithHttpInfo(id, null, null);
        assertThat(shown.getData().getSubject()).isEqualTo("The printer beeps");
        assertThat(shown.getData().getRegisteredAt()).isNotNull();
        var api = new AssignmentApi(anna);
        var view = api.getAssignmentWithHttpInfo(id);
        assertThat(view.getData().getAssigned()).isFalse();
        var assigned = api.assignCaseWithHttpInfo(id, new AssignCase().team("service-desk").specialist("anna"), key(),
                header(view, "ETag"));
        var taken = api.acceptWorkWithHttpInfo(id, key(), header(assigned, "ETag"));
        assertThat(taken.getData().getType()).isEqualTo("replaydesk.escalation.work-accepted.v1");
        assertThat(api.getAssignment(id).getSpecialist()).isEqualTo("anna");
    }

    private static void propose(ApiClient anna, String id) throws ApiException {
        var api = new SolutionsApi(anna);
        var view = api.getSolutionsWithHttpInfo(id);
        var solution = new ProposeSolution().kind(SolutionKind.FIX).text("Unplug it");
        api.proposeSolution(id, solution, key(), header(view, "ETag"));
        assertThat(api.getSolutions(id).getCount()).isEqualTo(1);
    }

    private static void acceptTheSolution(ApiClient rita, String id) throws ApiException {
        new SolutionsApi(rita).acceptSolution(id, 1, new JudgeSolution().reason("Quiet now"), key(), null);
    }

    private static void awaitClosed(ApiClient anna, String id) {
        var cases = new CasesApi(anna);
        await("the case to be closed").atMost(SOON)
                .until(() -> cases.getCase(id, null, null).getStatus() == CaseStatus.CLOSED);
    }

    private static void close(ApiClient anna, String id) throws ApiException {
        var api = new ClosureApi(anna);
        var closing = new CloseCase().code(ClosureCode.NOT_REPRODUCIBLE).result("It does not beep here");
        var needed = catchThrowableOfType(ApiException.class, () -> api.closeCase(id, closing, key(), null));
        assertThat(needed.getCode()).isEqualTo(428);
        ApiResponse<CommandAnswer> closed = api.closeCaseWithHttpInfo(id, closing, key(),
                header(api.getClosureWithHttpInfo(id), "ETag"));
        assertThat(closed.getStatusCode()).isEqualTo(201);
        assertThat(api.getClosure(id).getLife()).isEqualTo(Life.CLOSED);
        var refused = catchThrowableOfType(ApiException.class,
                () -> api.closeCase(id, closing, key(), header(closed, "ETag")));
        assertThat(refused.getCode()).isEqualTo(409);
        assertThat(problem(refused).getReason()).isEqualTo("closed");
    }

    private static Problem problem(ApiException refused) {
        try {
            return ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(refused.getResponseBody(), e);
        }
    }

    private static String header(ApiResponse<?> answer, String name) {
        return answer.getHeaders().entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().getFirst()).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + answer.getHeaders()));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
