package replaydesk.system.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import replaydesk.system.api.Answer;
import replaydesk.system.api.Api;

/**
 * One case's way through all stages, one command at a time. Repeats a command under its key until it is acknowledged,
 * whatever the answer or failure was: such repeats are always safe.
 */
final class Walk {

    /** One attempt at one command. */
    @FunctionalInterface
    private interface Step {
        Answer attempt(String key) throws IOException;
    }

    private final Supplier<Api> edge;
    private final String name;
    private final List<Step> steps = List.of(this::register, this::write, this::note, this::ask, this::answer,
            this::assign, this::reply, this::propose, this::accept);
    private int next;
    private UUID caseId;
    private UUID request;

    Walk(Supplier<Api> edge, String name) {
        this.edge = edge;
        this.name = name;
    }

    boolean over() {
        return next == steps.size();
    }

    UUID caseId() {
        return caseId;
    }

    /** Tries the next command once, and reports an acknowledgement or any other result. */
    void tryOnce(Consumer<Acknowledged> acknowledged, Consumer<String> otherwise) {
        try {
            var answer = steps.get(next).attempt(name + "-" + next);
            if ((answer.status() == 200 || answer.status() == 201) && answer.json().has("event")) {
                caseId = answer.caseId();
                request = next == 3 ? answer.id() : request;
                acknowledged.accept(new Acknowledged(caseId, answer.id(), answer.event(),
                        answer.json().path("type").asText()));
                next++;
            } else {
                otherwise.accept(answer.status() + " "
                        + answer.text().replaceAll("\"detail\":\"[^\"]*\"|[0-9a-f-]{36}", ""));
            }
        } catch (IOException e) {
            otherwise.accept(e.getClass().getSimpleName());
        }
    }

    private Api api() {
        return edge.get();
    }

    private Answer register(String key) throws IOException {
        return api().as("desk").key(key).post("/api/v1/cases", Map.of("channel", "API", "subject", "Load " + name,
                "requester", Map.of("id", "r-" + name, "email", name + "@example.org", "language", "en")));
    }

    private Answer write(String key) throws IOException {
        return api().as("desk").key(key).post(path("messages"), Map.of("text", "It beeps"));
    }

    private Answer note(String key) throws IOException {
        return api().as("anna").key(key).post(path("notes"), Map.of("text", "Beeps again"));
    }

    private Answer ask(String key) throws IOException {
        return api().as("anna").key(key).post(path("information-requests"),
                Map.of("kind", "LOGS", "questions", List.of("How often?")));
    }

    private Answer answer(String key) throws IOException {
        return api().as("desk").key(key).post(path("messages"), Map.of("text", "Twice", "answersRequest", request));
    }

    private Answer assign(String key) throws IOException {
        var view = api().as("anna").get(path("assignment"));
        return view.status() != 200 ? view : api().as("anna").key(key).on(view.etag())
                .post(path("assignment"), Map.of("team", "service-desk", "specialist", "anna"));
    }

    private Answer reply(String key) throws IOException {
        return api().as("anna").key(key).post(path("messages"), Map.of("text", "We are on it"));
    }

    private Answer propose(String key) throws IOException {
        var view = api().as("anna").get(path("assignment"));
        return view.status() != 200 ? view : api().as("anna").key(key).on(view.etag())
                .post(path("solutions"), Map.of("kind", "FIX", "text", "Unplug it"));
    }

    private Answer accept(String key) throws IOException {
        return api().as("desk").key(key).post(path("solutions/1/acceptance"),
                Map.of("reason", "Silence", "onBehalfOf", "r-" + name));
    }

    private String path(String below) {
        return "/api/v1/cases/" + caseId + "/" + below;
    }
}
