package replaydesk.stack.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunningPart;

/** The options that name a desk: the one that runs on a data folder, or any other one with a token for it. */
final class DeskAddress {
    @Mixin
    private DataFolder data;

    @Option(names = "--url", paramLabel = "<url>", description = "Another desk than the one on the data folder.")
    private String url;

    @Option(names = "--token", paramLabel = "<token>", defaultValue = "${env:REPLAYDESK_TOKEN}",
            description = "A token with the role admin or lead; REPLAYDESK_TOKEN. Default: the local admin's.")
    private String token;

    /** Opens the desk's API for an admin. */
    DeskApi open() {
        String address = url == null ? edge(data.running()).address() : url.replaceAll("/+$", "");
        try (DeskApi desk = new DeskApi(address, null)) {
            return desk.as(token == null || token.isBlank() ? desk.tokenOf("root") : token);
        }
    }

    /** Returns the desk or the gateway of a run. */
    static RunningPart edge(Run run) {
        return run.find(Layout.of(run).edge().word()).orElseThrow(
                () -> new IllegalStateException("This stack runs without a desk or a gateway."));
    }
}
