package replaydesk.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import replaydesk.kit.http.CommandHeaders;

/**
 * Adds to each operation the answers that it has in common with others, and so needs no annotation for: those of every
 * command, and every problem that the runtime or the edge may answer with. What a resource declares itself stays.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DocumentCompletion implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        SharedHeaders.addTo(document.getComponents());
        SharedAnswers.addTo(document.getComponents());
        document.getPaths().getPathItems().forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var answers = operation.getResponses();
        if (isCommand(operation)) {
            completeCommand(method, answers);
        }
        completeProblems(path, operation, answers);
    }

    /** A command is what takes a key under which it can be repeated. */
    private static boolean isCommand(Operation operation) {
        return operation.getParameters() != null && operation.getParameters().stream()
                .anyMatch(parameter -> CommandHeaders.IDEMPOTENCY_KEY.equals(parameter.getName()));
    }

    /** Leaves documents alone that are put or deleted: their resource says itself what is answered. */
    private static void completeCommand(HttpMethod method, APIResponses answers) {
        // one that answers for many cases at once says itself how
        if (method == HttpMethod.POST && !SharedAnswers.hasSchema(answers.getAPIResponse("200"))) {
            var declared = answers.getAPIResponse("201");
            if (declared == null || SharedAnswers.isOfACase(declared)) {
                completeOfACase(declared, answers);
            } else {
                answers.addAPIResponse("201", SharedAnswers.decided(declared.getDescription(), declared.getContent()));
                answers.addAPIResponse("200", SharedAnswers.repeated(declared.getContent()));
            }
        }
        set(answers, "409", SharedAnswers.CONFLICT);
        set(answers, "412", SharedAnswers.OVERRULED);
        set(answers, "422", SharedAnswers.KEY_REUSED);
    }

    private static void completeOfACase(APIResponse declared, APIResponses answers) {
        if (declared == null) {
            set(answers, "201", SharedAnswers.DECIDED);
        }
        set(answers, "200", SharedAnswers.REPEATED);
        set(answers, "202", SharedAnswers.PENDING);
    }

    private static void completeProblems(String path, Operation operation, APIResponses answers) {
        set(answers, "400", SharedAnswers.INVALID);
        // scanned where a role is asked for
        if (answers.hasAPIResponse("401")) {
            set(answers, "401", SharedAnswers.UNAUTHENTICATED);
            set(answers, "403", SharedAnswers.FORBIDDEN);
        }
        if (path.contains("{") || answers.hasAPIResponse("404")) {
            set(answers, "404", SharedAnswers.NOT_FOUND);
        }
        set(answers, "406", SharedAnswers.NOT_ACCEPTABLE);
        if (operation.getRequestBody() != null) {
            set(answers, "413", SharedAnswers.TOO_LARGE);
            set(answers, "415", SharedAnswers.UNSUPPORTED);
        }
        set(answers, "429", SharedAnswers.TOO_MANY);
        set(answers, "503", SharedAnswers.UNAVAILABLE);
        set(answers, "default", SharedAnswers.OTHER);
    }

    private static void set(APIResponses answers, String status, String shared) {
        answers.addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/" + shared));
    }
}
