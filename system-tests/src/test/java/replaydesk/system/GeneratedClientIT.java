package replaydesk.system;

import org.junit.jupiter.api.Order;
import replaydesk.stack.layout.Layout;
import replaydesk.system.stack.InLayout;

/** A client generated from the desk's document. */
@InLayout(Layout.DESK)
@Order(2)
class GeneratedClientIT extends GeneratedClients {
}
