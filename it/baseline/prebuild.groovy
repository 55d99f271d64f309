// Reports name files relative to the root of the repository; a work tree has a file here.
new File(basedir, '.git').text = 'gitdir: elsewhere'
return true
