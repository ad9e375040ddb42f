package replaydesk.system;

import java.util.List;
import org.junit.jupiter.api.Order;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.ServiceProcess;
import replaydesk.stack.service.StackService;
import replaydesk.system.api.Api;
import replaydesk.system.stack.InLayout;
import replaydesk.system.stack.Stack;

/** Two desks, one of them frozen. Clients call both; the frozen one answers their requests late. */
@InLayout(Layout.DESK)
@Order(6)
class FrozenDeskIT extends FrozenInstance {

    FrozenDeskIT() {
        super(StackService.DESK);
    }

    @Override
    List<Api> edges(ServiceProcess second) {
        return List.of(Stack.edge(), new Api(second.uri()));
    }
}
