package replaydesk.stack.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code token}: asks the local issuer, in the desk or the gateway, for a token of a demo user, and prints only that.
 */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Prints a token for a demo user.")
final class Token implements Callable<Integer> {
    @Mixin
    private DataFolder data;

    @Parameters(paramLabel = "<user>", description = "anna, boris, cecilia (operators), lena (lead), alex (analyst), "
            + "ivan (importer), root (admin), desk, robo (integrators), rita, gustav (requesters).")
    private String user;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (DeskApi desk = new DeskApi(DeskAddress.edge(data.running()).address(), null)) {
            spec.commandLine().getOut().println(desk.tokenOf(user));
            return 0;
        }
    }
}
