// A page for the module, and one for all of them at the root; wrong as the job is, the site is built.
['orders/target/site', 'target/site'].each { folder ->
  def page = new File(basedir, folder + '/flink-lint.html').text
  def isThere = page.contains('OrdersJob') && page.contains('checkpoint-not-retained')
  assert isThere
}
def menu = new File(basedir, 'orders/target/site/project-reports.html')
assert menu.exists() && menu.text.contains('flink-lint.html')
