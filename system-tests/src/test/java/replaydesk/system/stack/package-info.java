/** The stack that the tests share: its layouts, instances, builds and rebuilds. */
package replaydesk.system.stack;
