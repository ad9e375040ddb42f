/** What the people of the incident log would have asked of this desk. Pure. */
package replaydesk.bench.demo.translation;
