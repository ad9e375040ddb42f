package replaydesk.stack.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunningPart;

/**
 * {@code token}: asks the local issuer, in the desk or the gateway, for a token of a demo user, and prints only that.
 */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Prints a token for a demo user.")
final class Token implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private DataFolder data;

    @Parameters(paramLabel = "<user>", description = "anna, boris, cecilia (operators), lena (lead), alex (analyst), "
            + "ivan (importer), root (admin), desk, robo (integrators), rita, gustav (requesters).")
    private String user;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Run run = data.running();
        String edge = Layout.of(run).edge().word();
        RunningPart issuer = run.find(edge).orElseThrow(
                () -> new IllegalStateException(
                        "This stack runs without a desk or a gateway, which makes the tokens."));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.address() + "/api/v1/tokens"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("user", user))))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("The " + edge + " gave no token for " + user + ": "
                        + answer.statusCode() + " " + answer.body());
            }
            spec.commandLine().getOut().println(JSON.readTree(answer.body()).path("token").asText());
            return 0;
        } catch (IOException e) {
            throw new IllegalStateException("Expected the " + edge + " at " + issuer.address() + " to answer, but " + e,
                    e);
        }
    }
}
