package replaydesk.system;

import java.util.List;
import org.junit.jupiter.api.Order;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.ServiceProcess;
import replaydesk.stack.service.StackService;
import replaydesk.system.api.Api;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/** Two instances of one stage, one of them frozen. Clients call the gateway. */
@InLayout(Layout.APART)
@Order(24)
class FrozenStageApartIT extends FrozenInstance {

    FrozenStageApartIT() {
        super(StackService.TRIAGE);
    }

    @Override
    List<Api> edges(ServiceProcess second) {
        return List.of(Stack.edge());
    }
}
