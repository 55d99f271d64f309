// The root of the repository, which paths are relative to.
new File(basedir, '.git').text = ''
return true
