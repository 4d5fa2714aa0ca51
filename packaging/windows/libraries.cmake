# The prefix's libraries under the names that the rest of the build uses. SQLCipher goes by SQLite's name there, so that
# Qt's own driver opens encrypted files; KSyntaxHighlighting is the release before the rename to 6.
find_package(KF5SyntaxHighlighting REQUIRED)
add_library(KF6::SyntaxHighlighting ALIAS KF5::SyntaxHighlighting)

function(toasoan_import name library header)
    find_library(${name}_LIBRARY ${library} REQUIRED)
    find_path(${name}_HEADERS ${header} REQUIRED)
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE ${${name}_LIBRARY})
    target_include_directories(${name} SYSTEM INTERFACE ${${name}_HEADERS})
    add_library(PkgConfig::${name} ALIAS ${name})
endfunction()
toasoan_import(Gumbo gumbo gumbo.h)
toasoan_import(SqlCipher sqlite3 sqlite3.h)
